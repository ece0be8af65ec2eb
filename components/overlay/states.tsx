import type { ReactElement } from 'react';
import { CirclePause, Mark, Play, ScanSearch } from '../icons.tsx';
import type { PageModel } from '../model.ts';
import { Press } from '../press.tsx';
import { useDeeds, useTexts } from './context.ts';

/** What the panel says instead of findings. */
export function StateNote({ model }: { readonly model: PageModel }): ReactElement | null {
  if (model.state === 'reading') return <Reading />;
  if (model.state === 'paused') return <Paused where={model.pausedWhere ?? 'page'} />;
  if (model.state === 'unrecognised') return <Unrecognised page={model.page} unreadable={model.unreadable} />;
  return null;
}

function Reading(): ReactElement {
  const texts = useTexts();
  return (
    <div className="note" aria-busy="true">
      <p>{texts.t('state.reading')}</p>
      <div className="skeleton" />
      <div className="skeleton" />
      <div className="skeleton" />
    </div>
  );
}

function Paused({ where }: { readonly where: 'page' | 'everywhere' }): ReactElement {
  const texts = useTexts();
  const deeds = useDeeds();
  return (
    <div className="note">
      <p className="note-title">
        <CirclePause size={16} aria-hidden />
        {texts.t(`state.paused.${where}`)}
      </p>
      <Press act="resume" className="button button-main" onPress={deeds.resume}>
        <Play size={14} aria-hidden />
        {texts.t('panel.resume')}
      </Press>
    </div>
  );
}

function Unrecognised({ page, unreadable }: Pick<PageModel, 'page' | 'unreadable'>): ReactElement {
  const texts = useTexts();
  const deeds = useDeeds();
  const fields = unreadable.map((field) => texts.field(field, page)).join(texts.t('list.and'));
  return (
    <div className="note">
      <p className="note-title">
        <ScanSearch size={16} aria-hidden />
        {texts.t('state.unrecognised')}
      </p>
      {fields !== '' && <p>{texts.t('state.unrecognised.fields', { fields })}</p>}
      <p>{texts.t('state.unrecognised.what')}</p>
      <Press act="copy-diagnosis" className="button" onPress={() => void deeds.copyDiagnosis()}>
        {texts.t('state.unrecognised.copy')}
      </Press>
      <p className="hint">{texts.t('state.unrecognised.private')}</p>
    </div>
  );
}

/** "Checked 40 of 120 products", with what to do for the rest. */
export function Seen({
  model: { productsSeen, productsTotal, more },
}: {
  readonly model: PageModel;
}): ReactElement | null {
  const texts = useTexts();
  if (productsTotal === null || productsSeen >= productsTotal) return null;
  return <p className="seen">{texts.t(`seen.${more ?? 'either'}`, { seen: productsSeen, total: productsTotal })}</p>;
}

/** Nothing failed; an open question is not a pass, so the two are worded apart. */
export function AllClear({ unknown }: { readonly unknown: number }): ReactElement {
  const texts = useTexts();
  return (
    <p className="clear">
      <Mark of={unknown > 0 ? 'unknown' : 'pass'} />
      {texts.t(unknown > 0 ? 'state.clear.unknown' : 'state.clear')}
    </p>
  );
}
