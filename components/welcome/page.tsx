import { useId, type ReactElement, type ReactNode } from 'react';
import './welcome.css';
import { LanguageSelect } from '../language-select.tsx';
import { Logo } from '../logo.tsx';
import { choiceOf, choiceValue, marketIds, shopKinds } from '../markets.ts';
import type { Language, MarketChoice } from '../model.ts';
import type { Texts } from '../text.ts';
import { PracticeForm, type PracticeModel } from './form.tsx';
import { practiceWords } from './words.ts';

/** How far the newcomer has come with the practice form. */
export type PracticeStep = 'type' | 'fix' | 'done';

export interface WelcomeModel {
  readonly language: Language;
  readonly choice: MarketChoice;
  readonly practice: PracticeModel;
  /** What to type, as the fields hold it. */
  readonly tooHigh: string;
  readonly step: PracticeStep;
  readonly browser: 'chrome' | 'firefox';
  /** Null: never asked. */
  readonly notifications: boolean | null;
  /** Addresses of the import, the workbench, and Seller Center of the market. */
  readonly links: { readonly history: string; readonly workbench: string; readonly sellerCenter: string };
}

export interface WelcomeActions {
  setLanguage(language: Language): void;
  setMarket(choice: MarketChoice): void;
  /** Called in the press itself: the browser asks at no other time. */
  allowNotifications(): void;
}

interface WelcomeProps {
  readonly texts: Texts;
  readonly model: WelcomeModel;
  readonly actions: WelcomeActions;
}

/** The first minute: what it is, a try on made-up goods, and the few things worth doing next. */
export function Welcome({ texts, model, actions }: WelcomeProps): ReactElement {
  const { t } = texts;
  const { links } = model;
  return (
    <div className="shoplint welcome" lang={texts.language}>
      <header>
        <Logo size={32} />
        <h1>{t('welcome.title')}</h1>
        <a href={links.workbench}>{t('welcome.skip')}</a>
      </header>
      <main>
        <p>{t('welcome.what')}</p>
        <p>{t('welcome.private')}</p>
        <Part title={t('welcome.choose')}>
          <Choices texts={texts} model={model} actions={actions} />
        </Part>
        <Part title={t('welcome.try')}>
          <Try texts={texts} model={model} />
        </Part>
        <Part title={t('welcome.import')}>
          <p>{t('welcome.import.what')}</p>
          <p>
            <a href={links.history}>{t('welcome.import.go')}</a>
          </p>
        </Part>
        <Part title={t('welcome.pin')}>
          <p>{t(`welcome.pin.${model.browser}`)}</p>
          <Notifications texts={texts} model={model} actions={actions} />
        </Part>
        <Part title={t('welcome.go')}>
          <p>{t('welcome.go.what')}</p>
          <p>
            <a href={links.sellerCenter} target="_blank" rel="noreferrer">
              {t('welcome.go.open')}
            </a>
          </p>
          <p className="hint">{t('welcome.again')}</p>
        </Part>
      </main>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Choices({ texts, model, actions }: WelcomeProps): ReactElement {
  const id = useId();
  return (
    <div className="welcome-choices">
      <div className="field">
        <label htmlFor={`${id}-language`}>{texts.t('popup.language')}</label>
        <LanguageSelect
          id={`${id}-language`}
          texts={texts}
          language={model.language}
          onLanguage={actions.setLanguage}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-market`}>{texts.t('welcome.market')}</label>
        <select
          id={`${id}-market`}
          aria-describedby={`${id}-help`}
          value={choiceValue(model.choice)}
          onChange={(event) => {
            const choice = choiceOf(event.target.value);
            if (choice) actions.setMarket(choice);
          }}
        >
          {shopKinds.map((kind) => (
            <optgroup key={kind} label={texts.t(`kind.${kind}`)}>
              {marketIds.map((market) => (
                <option key={market} value={choiceValue({ market, kind })}>
                  {`${texts.market(market)} · ${texts.t(`kind.${kind}`)}`}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <p className="hint" id={`${id}-help`}>
        {texts.t('welcome.market.help')}
      </p>
    </div>
  );
}

function Try({ texts, model }: Pick<WelcomeProps, 'texts' | 'model'>): ReactElement {
  const { t } = texts;
  const { step, language, choice, practice } = model;
  return (
    <>
      <p>{t('welcome.try.what')}</p>
      <PracticeForm
        key={`${language} ${choiceValue(choice)}`}
        words={practiceWords[language]}
        model={practice}
        name={t('welcome.try')}
      />
      <div role="status" className="welcome-step" data-step={step}>
        {step === 'type' && <p>{t('welcome.try.type', { price: model.tooHigh })}</p>}
        {step === 'fix' && (
          <>
            <p>{t('welcome.try.typed')}</p>
            <p>{t('welcome.try.fix')}</p>
          </>
        )}
        {step === 'done' && <p>{t('welcome.try.fixed')}</p>}
      </div>
    </>
  );
}

function Notifications({ texts, model, actions }: WelcomeProps): ReactElement {
  const { notifications } = model;
  return (
    <>
      <p>{texts.t('welcome.told.what')}</p>
      {notifications !== true && (
        <p>
          <button type="button" className="button" data-action="notify" onClick={actions.allowNotifications}>
            {texts.t('welcome.told.allow')}
          </button>
        </p>
      )}
      <p role="status">
        {notifications !== null && texts.t(notifications ? 'welcome.told.allowed' : 'welcome.told.refused')}
      </p>
    </>
  );
}
