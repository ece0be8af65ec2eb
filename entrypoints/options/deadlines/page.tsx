/** The deadlines in the workbench: what is stored, drawn, and followed while the page is open. */
import { useCallback, useEffect, useMemo, useState, type ReactElement } from 'react';
import { browser } from 'wxt/browser';
import { Cases } from '../../../components/deadlines/cases.tsx';
import type { RepairActions, TermsActions, TimelineEntry } from '../../../components/deadlines/model.ts';
import { Reminders } from '../../../components/deadlines/reminders.tsx';
import { Terms } from '../../../components/deadlines/terms.tsx';
import { Timeline } from '../../../components/deadlines/timeline.tsx';
import { Deadlines } from '../../../components/deadlines.tsx';
import type { Texts } from '../../../components/text.ts';
import { deadlineKinds, type Deadline, type DeadlineKind } from '../../../rules/deadlines/deadline.ts';
import { defaultLadder, type Ladder } from '../../../rules/deadlines/reminders.ts';
import { dayNumber, isoOf, wallOf, type Instant } from '../../../rules/time.ts';
import {
  changeReminders,
  deadlinesChanged,
  explain,
  removeEntry,
  repairEntry,
  warehousesOf,
  type ReminderSettings,
} from '../../background/deadlines.ts';
import { healthChanged } from '../../background/health.ts';
import { sendMessage } from '../../background/messages.ts';
import { useNow } from '../../popup/now.ts';
import { entryActions } from '../../popup/deadlines.ts';
import { useChosenShop } from '../chosen-shop.ts';
import { saveFile } from '../history/save-file.ts';
import { calendarText } from './calendar.ts';
import { caseActions, casesModel, changeOf } from './cases.ts';
import { load, notifications, type State } from './state.ts';
import { termsActions, termsModel } from './terms.ts';

interface PageProps {
  readonly texts: Texts;
  readonly sellerZone: string;
  /** What comes after the section in the address: `case`, a shop and a case open that one; `terms` that part. */
  readonly path: readonly string[];
}

/** Beyond these, entries of a calendar go without their arithmetic: each is a question to the background's store. */
const explainedAtMost = 200;

const repairs: RepairActions = {
  async repair(shop, entry, value) {
    const repair = await repairEntry(shop, entry, value);
    return repair.isRepaired ? null : repair.at;
  },
  remove: removeEntry,
};

export function DeadlinesSection({ texts, sellerZone, path }: PageProps): ReactElement | null {
  const now = useNow();
  const [what, , asked = null] = path;
  const isCase = what === 'case';
  const { shop: chosen, choose } = useChosenShop();
  // Without a choice the shop that is shown first stays: another one that is met meanwhile must not take its place.
  const [first, setFirst] = useState<string | null>(null);
  const picked = chosen ?? first;
  const [state, setState] = useState<State | null>(null);
  const [failed, setFailed] = useState(false);
  const fail = useCallback(() => {
    setFailed(true);
  }, []);
  useEffect(() => {
    let isGone = false;
    const again = (): void => {
      load(texts, picked).then((loaded) => {
        if (isGone) return;
        setState(loaded);
        setFirst((before) => before ?? loaded.shop?.id ?? null);
      }, fail);
    };
    const follow = (changes: Record<string, unknown>): void => {
      const keys = Object.keys(changes);
      if (deadlinesChanged(keys) || healthChanged(keys)) again();
    };
    again();
    void sendMessage('watch').catch(() => undefined);
    browser.storage.local.onChanged.addListener(follow);
    return () => {
      isGone = true;
      browser.storage.local.onChanged.removeListener(follow);
    };
  }, [texts, picked, fail]);

  const actions = useMemo(() => entryActions(fail, ''), [fail]);
  const shop = state?.shop ?? null;
  const change = useMemo(
    () =>
      changeOf(
        shop,
        (kept) => {
          setFailed(false);
          setState((before) => before && { ...before, shop: before.shop && { ...before.shop, kept } });
        },
        fail,
      ),
    [shop, fail],
  );
  const ofCases = useMemo(() => caseActions(shop, choose, change, fail), [shop, choose, change, fail]);
  const ofTerms = useMemo(() => termsActions(change, choose), [change, choose]);
  if (!state) return failed ? <p role="alert">{texts.t('deadlines.failed')}</p> : null;

  const { entries, reminders, isAllowed } = state;
  const ladderOf = (kind: DeadlineKind): Ladder => reminders.ladders[kind] ?? defaultLadder;
  const remind = (change: (before: ReminderSettings) => ReminderSettings): void => {
    changeReminders(change).then((changed) => {
      setState((before) => before && { ...before, reminders: changed });
    }, fail);
  };
  return (
    <Deadlines
      texts={texts}
      unreadable={state.unreadable}
      repairs={repairs}
      failed={failed}
      first={isCase ? 'cases' : what === 'terms' ? 'terms' : 'timeline'}
      bodies={{
        timeline: (
          <Timeline
            texts={texts}
            entries={entries}
            now={now}
            sellerZone={sellerZone}
            actions={actions}
            calendar={{
              saveCalendar: (some) => saveCalendar(texts, some, ladderOf, sellerZone),
            }}
          />
        ),
        cases: (
          <Cases
            texts={texts}
            model={shop && casesModel(shop, state.shops, sellerZone, now)}
            now={now}
            actions={ofCases}
            first={isCase ? asked : null}
          />
        ),
        terms: <TermsPart texts={texts} state={state} sellerZone={sellerZone} now={now} actions={ofTerms} />,
        reminders: (
          <Reminders
            texts={texts}
            sellerZone={sellerZone}
            model={{ ...reminders, isAllowed, defaultLadder, kinds: deadlineKinds }}
            actions={{
              switchOn(on) {
                // The browser asks only within the click itself: nothing may be awaited before.
                const asked = on ? browser.permissions.request(notifications) : Promise.resolve(isAllowed);
                asked.then((granted) => {
                  setState((before) => before && { ...before, isAllowed: granted });
                  remind((before) => ({ ...before, on }));
                }, fail);
              },
              setLadder(kind, ladder) {
                remind((before) => ({ ...before, ladders: { ...before.ladders, [kind]: ladder } }));
              },
              setQuiet(quiet) {
                remind((before) => ({ ...before, quiet }));
              },
            }}
          />
        ),
      }}
    />
  );
}

interface TermsPartProps {
  readonly texts: Texts;
  readonly state: State;
  readonly sellerZone: string;
  readonly now: Instant;
  readonly actions: TermsActions;
}

/** The orders are read for their warehouses' names only while this part is looked at. */
function TermsPart({ texts, state: { shop, shops }, sellerZone, now, actions }: TermsPartProps): ReactElement {
  const id = shop?.id;
  const [met, setMet] = useState<{ readonly shop: string; readonly names: readonly string[] | 'failed' } | null>(null);
  useEffect(() => {
    if (id === undefined) return;
    let isGone = false;
    const take = (names: readonly string[] | 'failed'): void => {
      if (!isGone) setMet({ shop: id, names });
    };
    warehousesOf(id).then(take, () => {
      take('failed');
    });
    return () => {
      isGone = true;
    };
  }, [id]);
  const names = met?.shop === id ? met?.names : null;
  return (
    <Terms
      texts={texts}
      model={shop && termsModel(shop, shops, names ?? null, sellerZone, now)}
      now={now}
      actions={actions}
    />
  );
}

async function saveCalendar(
  texts: Texts,
  entries: readonly TimelineEntry[],
  ladderOf: (kind: DeadlineKind) => Ladder,
  sellerZone: string,
): Promise<void> {
  const explained = await Promise.all(
    entries.map(async (entry, index): Promise<{ entry: TimelineEntry; deadline: Deadline | null }> => {
      const isAsked = index < explainedAtMost;
      return { entry, deadline: isAsked ? await explain(entry.shop, entry.deadline.id).catch(() => null) : null };
    }),
  );
  const now = Date.now();
  const text = calendarText(texts, explained, ladderOf, now);
  const day = isoOf(dayNumber(wallOf(now, sellerZone)));
  saveFile(`shoplint-deadlines-${day}.ics`, new Blob([text], { type: 'text/calendar' }));
}
