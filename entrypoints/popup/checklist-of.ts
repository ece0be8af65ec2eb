import type { ChecklistModel } from '../../components/model.ts';
import { sendMessage } from '../background/messages.ts';
import { tabItem } from '../background/storage.ts';

/** How long the questions wait for their answer, in milliseconds. */
export const patience = [1500, 3000] as const;

type Answer = ChecklistModel | null | undefined;

/** A background that is ended over the question refuses it, answers nothing, or never answers. */
const ask = (tab: number): Promise<Answer> =>
  (sendMessage('checklist', { tab }) as Promise<Answer>).catch(() => undefined);

/**
 * A tab's checklist; null where nothing is known of the tab. It is asked for again where no answer comes; what the
 * background left in storage stands in for one in the end.
 */
export async function checklistOf(tab: number): Promise<ChecklistModel | null> {
  const asked: Promise<Answer>[] = [];
  for (const wait of patience) {
    asked.push(ask(tab));
    const late = new Promise<'late'>((resolve) => setTimeout(resolve, wait, 'late'));
    const answer = await Promise.race([...asked, late]);
    if (answer === undefined) break;
    if (answer !== 'late') return answer;
  }
  return tabItem(tab)
    .getValue()
    .catch(() => null);
}
