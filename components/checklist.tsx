import type { ReactElement, ReactNode } from 'react';
import './popup.css';
import { CheckLines, CouldEnter } from './check-lines.tsx';
import { LanguageSelect } from './language-select.tsx';
import { Logo } from './logo.tsx';
import { MarketSelect } from './market-select.tsx';
import type { ChecklistModel, ChecklistProps } from './model.ts';
import { OnRulebook } from './rulebook/in-popup.tsx';

interface Beside {
  /** Above the checklist: news and the next deadlines. */
  readonly children?: ReactNode;
  /** In the place of a checklist that cannot be had. */
  readonly instead?: ReactNode;
  /** Under what is said of a tab that is not checked: where to go. */
  readonly way?: ReactNode;
  /** Above the footer. */
  readonly last?: ReactNode;
}

/** The popup's body: what is checked on the page of this tab, with all four answers. */
export function Checklist(props: ChecklistProps & Beside): ReactElement {
  const { texts, model, language, paused, onLanguage, onWorkbench } = props;
  return (
    <div className="shoplint popup" lang={language}>
      <header className="popup-head">
        <Logo size={20} />
        <h1>Shoplint</h1>
        <LanguageSelect texts={texts} language={language} onLanguage={onLanguage} />
      </header>
      {paused.everywhere && <p className="banner">{texts.t('popup.off')}</p>}
      <main>
        {props.children}
        {model ? <PageChecks {...props} model={model} /> : (props.instead ?? <Empty {...props} />)}
      </main>
      {props.last}
      <footer className="popup-foot">
        <Switch
          label={texts.t('popup.pauseEverywhere')}
          isOn={paused.everywhere}
          onChange={(on) => {
            props.onPause('everywhere', on);
          }}
        />
        <button
          type="button"
          className="button"
          data-action="workbench"
          onClick={() => {
            onWorkbench();
          }}
        >
          {texts.t('popup.workbench')}
        </button>
      </footer>
    </div>
  );
}

function Empty({ texts, empty, way }: ChecklistProps & Beside): ReactElement {
  if (empty === 'loading') return <p className="popup-empty">{texts.t('popup.loading')}</p>;
  return (
    <div className="popup-empty">
      <p>{texts.t(`popup.${empty}`)}</p>
      <p className="hint">{texts.t('popup.checked')}</p>
      {way}
    </div>
  );
}

type PageChecksProps = ChecklistProps & { readonly model: ChecklistModel };

function PageChecks({ texts, model, stale, paused, onMarket, onPause, onWorkbench }: PageChecksProps): ReactElement {
  const { page, shop, zone, state, lines } = model;
  const named = texts.t('popup.shop.named', { shop: shop === '' ? texts.t('popup.shop.unnamed') : shop });
  return (
    <>
      <section className="popup-page">
        <h2>
          <span className="popup-title">{texts.t(`page.${page}`)}</span>
          <span className="hint" title={named}>
            {named}
          </span>
        </h2>
        <MarketSelect
          texts={texts}
          market={model.market}
          kind={model.kind}
          recognised={model.recognised}
          onMarket={onMarket}
        />
        {zone !== null && <p className="hint">{texts.t('popup.zone', { zone })}</p>}
        <Switch
          label={texts.t('popup.pausePage')}
          isOn={paused.page}
          onChange={(on) => {
            onPause('page', on);
          }}
        />
      </section>
      {state === 'unrecognised' && (
        <div className="banner">
          <p>{texts.t('state.unrecognised')}</p>
          <p>{texts.t('state.unrecognised.what')}</p>
        </div>
      )}
      {state === 'reading' && <p className="popup-empty">{texts.t('state.reading')}</p>}
      {(state === 'ready' || state === 'stale') && (
        <>
          <CheckLines texts={texts} lines={lines} />
          <CouldEnter texts={texts} lines={lines} onWorkbench={onWorkbench} />
          <OnRulebook texts={texts} lines={lines} stale={stale ?? 0} onWorkbench={onWorkbench} />
        </>
      )}
    </>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  onChange(on: boolean): void;
}

function Switch({ label, isOn, onChange }: SwitchProps): ReactElement {
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      {label}
    </label>
  );
}
