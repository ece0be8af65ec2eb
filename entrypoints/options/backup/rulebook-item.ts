/** The seller's own rulebook in a backup: rules switched off and own values, the later decision of two. */
import { noOwn, type OwnRulebook, type OwnValue, type RuleOff } from '../../../rules/own.ts';
import { rulebookFrom } from '../../background/rulebook.ts';
import { list, newest } from './joining.ts';
import { parted } from './parts.ts';

export const rulebook = parted<OwnRulebook>('rulebook', {
  read: rulebookFrom,
  empty: noOwn,
  pieces: [
    {
      part: 'rulebook',
      joins: {
        off: list<RuleOff>(
          ({ rule }) => rule,
          newest(({ since }) => since),
        ),
        values: list<OwnValue>(
          ({ market, kind, policy }) => `${market} ${kind} ${policy}`,
          newest(({ since }) => since),
        ),
      },
    },
  ],
});
