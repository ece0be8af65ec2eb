/** The deadlines in the workbench: what is stored, drawn, and followed while the page is open. */
import { useCallback, useEffect, useMemo, useState, type ReactElement } from 'react';
import { browser } from 'wxt/browser';
import { Cases } from '../../../components/deadlines/cases.tsx';
import type { CasesModel, TimelineEntry } from '../../../components/deadlines/model.ts';
import { Reminders } from '../../../components/deadlines/reminders.tsx';
import { Timeline } from '../../../components/deadlines/timeline.tsx';
import { Deadlines } from '../../../components/deadlines.tsx';
import type { Texts } from '../../../components/text.ts';
import { deadlineKinds, type Deadline, type DeadlineKind } from '../../../rules/deadlines/deadline.ts';
import { defaultLadder, type Ladder } from '../../../rules/deadlines/reminders.ts';
import { marketOf } from '../../../rules/markets/index.ts';
import { dayNumber, isoOf, wallOf } from '../../../rules/time.ts';
import {
  changeReminders,
  deadlinesChanged,
  deadlinesNow,
  explain,
  readCases,
  readReminders,
  readSetAside,
  type Due,
  type ReminderSettings,
  type SetAside,
} from '../../background/deadlines.ts';
import { healthChanged, readHealth } from '../../background/health.ts';
import { sendMessage } from '../../background/messages.ts';
import { shopLabel } from '../../background/shop.ts';
import { readIndex, readShop, shopsItem } from '../../background/storage.ts';
import { useNow } from '../../popup/now.ts';
import { entryActions } from '../../popup/deadlines.ts';
import { saveFile } from '../history/save-file.ts';
import { calendarText } from './calendar.ts';
import { caseActions, casesModel, type CaseShop } from './cases.ts';

interface PageProps {
  readonly texts: Texts;
  readonly sellerZone: string;
}

interface State {
  readonly entries: readonly Due[];
  readonly unreadable: readonly SetAside[];
  readonly reminders: ReminderSettings;
  readonly isAllowed: boolean;
  readonly shops: CasesModel['shops'];
  readonly shop: CaseShop | null;
}

const notifications = { permissions: ['notifications' as const] };
/** Beyond these, entries of a calendar go without their arithmetic: each is a question to the background's store. */
const explainedAtMost = 200;

const labelOf = (texts: Texts, shop: string): string => {
  const [host = '', region = ''] = shop.split('|');
  return host === '' ? texts.t('history.shop.my', { market: texts.market(marketOf(region).id) }) : shopLabel(shop);
};

async function load(texts: Texts, picked: string | null): Promise<State> {
  const [entries, unreadable, reminders, isAllowed, met, index] = await Promise.all([
    deadlinesNow(Date.now()),
    readSetAside(),
    readReminders(),
    browser.permissions.contains(notifications),
    shopsItem.getValue(),
    readIndex(),
  ]);
  const ids = [...new Set([...met, ...index.filter(({ imported }) => imported).map(({ key }) => key)])];
  const id = picked !== null && ids.includes(picked) ? picked : ids[0];
  const shops = ids.map((each) => ({ id: each, label: labelOf(texts, each) }));
  const shop = id === undefined ? null : await readOne(id, labelOf(texts, id));
  return { entries, unreadable, reminders, isAllowed, shops, shop };
}
async function readOne(id: string, label: string): Promise<CaseShop> {
  const [record, kept, health] = await Promise.all([readShop(id), readCases(id), readHealth(id)]);
  return { id, label, record, kept, health };
}

export function DeadlinesSection({ texts, sellerZone }: PageProps): ReactElement | null {
  const now = useNow();
  const [picked, setPicked] = useState<string | null>(null);
  const [state, setState] = useState<State | null>(null);
  const [failed, setFailed] = useState(false);
  const fail = useCallback(() => {
    setFailed(true);
  }, []);
  useEffect(() => {
    let isGone = false;
    const again = (): void => {
      load(texts, picked).then((loaded) => {
        if (!isGone) setState(loaded);
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

  const actions = useMemo(() => entryActions(fail), [fail]);
  const shop = state?.shop ?? null;
  const ofCases = useMemo(
    () =>
      caseActions(
        shop,
        setPicked,
        (kept) => {
          setFailed(false);
          setState((before) => before && { ...before, shop: before.shop && { ...before.shop, kept } });
        },
        fail,
      ),
    [shop, fail],
  );
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
      failed={failed}
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
          />
        ),
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
