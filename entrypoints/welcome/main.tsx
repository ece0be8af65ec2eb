/** The first minute, in a tab of its own after install: choose, try, and what to do next. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import type { Language, MarketChoice } from '../../components/model.ts';
import { NotSaved, type Refused } from '../../components/settings/not-saved.tsx';
import type { Texts } from '../../components/text.ts';
import { Welcome, type PracticeStep, type WelcomeActions } from '../../components/welcome/page.tsx';
import type { Finding } from '../../rules/finding.ts';
import { changeReminders } from '../background/deadlines.ts';
import { changeSettings, readSettings, type Settings } from '../background/storage.ts';
import { readHome, setHome } from '../background/welcome.ts';
import { keeping } from '../popup/keep.ts';
import { currentLanguage, loadTexts } from '../popup/language.ts';
import { sellerCenterOf } from './address.ts';
import { practiceIn, priceText, type Practice } from './goods.ts';
import { startPractice } from './practice.ts';

/** Most sellers who begin with it: cross-border shops of the market with the strictest prices. */
const usual: MarketChoice = { market: 'TH', kind: 'crossBorder' };
const notifications = { permissions: ['notifications' as const] };

interface State {
  readonly settings: Settings;
  readonly language: Language;
  readonly texts: Texts;
  readonly choice: MarketChoice;
  readonly practice: Practice;
}

async function load(): Promise<State> {
  const [settings, home] = await Promise.all([readSettings(), readHome()]);
  const language = currentLanguage(settings);
  const choice = home ?? usual;
  return { settings, language, texts: await loadTexts(language), choice, practice: practiceIn(choice, Date.now()) };
}

const openWorkbench = (section?: string): void => {
  void browser.tabs.create({ url: browser.runtime.getURL('/options.html') + (section ? `#${section}` : '') });
};

/** The price asked for was found too high → its fix is next; nothing wrong any more → done. */
const stepAfter = (step: PracticeStep, findings: readonly Finding[]): PracticeStep => {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.some(({ rule }) => rule === 'flash-sale/lowest-price')) return 'fix';
  return step === 'fix' && errors.length === 0 ? 'done' : step;
};

function FirstMinute(): ReactElement | null {
  const [state, setState] = useState<State | null>(null);
  const [step, setStep] = useState<PracticeStep>('type');
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const [refused, setRefused] = useState<Refused>(null);
  const [keep] = useState(() => keeping(setRefused));
  const turn = useRef(0);
  useEffect(() => {
    const again = (): void => {
      const mine = (turn.current += 1);
      void load().then((loaded) => {
        if (mine === turn.current) setState(loaded);
      });
    };
    again();
    void browser.permissions.contains(notifications).then((has) => {
      if (has) setAllowed(true);
    });
    browser.storage.local.onChanged.addListener(again);
    return () => {
      browser.storage.local.onChanged.removeListener(again);
    };
  }, []);

  const form = state && [state.language, state.choice.market, state.choice.kind].join(' ');
  const present = useRef(state);
  useEffect(() => {
    present.current = state;
  });
  useEffect(() => {
    if (form === null || !present.current) return;
    const leaving = new AbortController();
    startPractice(
      {
        ...present.current,
        answered: (findings) => {
          setStep((before) => stepAfter(before, findings));
        },
        openWorkbench,
      },
      leaving.signal,
    );
    return () => {
      leaving.abort();
      setStep('type');
    };
  }, [form]);

  if (!state) return null;
  const { texts, language, choice, practice } = state;
  const actions: WelcomeActions = {
    setLanguage(next) {
      keep(
        'settings.language',
        changeSettings((settings) => ({ ...settings, language: next })),
      );
    },
    setMarket(next) {
      keep('welcome.market', setHome(next));
    },
    allowNotifications() {
      browser.permissions.request(notifications).then(
        (granted) => {
          setAllowed(granted);
          if (granted) {
            keep(
              'workbench.deadlines',
              changeReminders((reminders) => ({ ...reminders, on: true })),
            );
          }
        },
        () => {
          setAllowed(false);
        },
      );
    },
  };
  const price = (money: Practice['paid']): string => priceText(money, practice.currency);
  return (
    <>
      <NotSaved texts={texts} refused={refused} />
      <Welcome
        texts={texts}
        actions={actions}
        model={{
          language,
          choice,
          step,
          practice: {
            currency: practice.currency.code,
            offset: practice.offset,
            startsAt: practice.startsAt,
            endsAt: practice.endsAt,
            rows: practice.goods.map((goods) => ({
              sku: goods.sku,
              original: price(goods.original),
              price: price(goods.price),
            })),
          },
          tooHigh: price(practice.tooHigh),
          browser: import.meta.env.FIREFOX ? 'firefox' : 'chrome',
          notifications: allowed,
          links: {
            history: browser.runtime.getURL('/options.html#history'),
            workbench: browser.runtime.getURL('/options.html'),
            sellerCenter: sellerCenterOf(choice),
          },
        }}
      />
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<FirstMinute />);
