import { defineRule } from '../rule.ts';

/** Full-width letters, case and outer spaces make no other name. */
const bare = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

export default defineRule({
  page: 'flash-sale',
  per: 'form',
  needs: ['name', 'activityNames'],
  policy: 'flashSaleNameUnique',
  messages: { taken: { severity: 'error', data: ['name'] } },
  check({ name, activityNames }) {
    const wanted = bare(name);
    if (wanted === '') return undefined;
    const other = activityNames.find((taken) => bare(taken) === wanted);
    if (other === undefined) return undefined;
    return { at: 'name', message: 'taken', data: { name: other } };
  },
});
