import { memo, useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { EllipsisVertical, Mark, Minus, X } from '../icons.tsx';
import { Logo } from '../logo.tsx';
import type { PageModel } from '../model.ts';
import { Press } from '../press.tsx';
import type { TextKey } from '../text.ts';
import { weights, type Counts, type Weight } from '../view.ts';
import { useDeeds, useTexts } from './context.ts';

interface HeadProps {
  readonly model: PageModel;
  readonly counts: Counts;
}

export function Head({ model, counts }: HeadProps): ReactElement {
  const hasAnswers = model.state === 'ready' || model.state === 'stale';
  return (
    <header className="head">
      <TopLine market={model.market} kind={model.kind} state={model.state} />
      {hasAnswers && (
        <ul className="counts">
          {weights.map((weight) => counts[weight] > 0 && <Count key={weight} of={weight} count={counts[weight]} />)}
          <Count of="pass" count={model.passed} />
        </ul>
      )}
    </header>
  );
}

interface CountProps {
  readonly of: Weight | 'pass';
  readonly count: number;
}

const Count = memo(function Count({ of, count }: CountProps): ReactElement {
  const texts = useTexts();
  return (
    <li>
      <Mark of={of} size={14} />
      {texts.t(of === 'pass' ? 'count.passed' : `count.${of}`, { count })}
    </li>
  );
});

/** Apart from the counts, which nearly every edit changes. */
const TopLine = memo(function TopLine({
  market,
  kind,
  state,
}: Pick<PageModel, 'market' | 'kind' | 'state'>): ReactElement {
  const texts = useTexts();
  const deeds = useDeeds();
  const where = `${texts.market(market)} · ${texts.t(`kind.${kind}`)}`;
  return (
    <div className="head-line">
      <Logo />
      <h2 className="head-name">Shoplint</h2>
      <span className="head-where" title={where}>
        {state === 'stale' ? texts.t('state.stale') : where}
      </span>
      <Menu isPaused={state === 'paused'} />
      <Press
        act="fold"
        className="icon-button"
        aria-label={texts.t('panel.fold')}
        title={texts.t('panel.fold')}
        onPress={deeds.fold}
      >
        <Minus size={16} aria-hidden />
      </Press>
      <Press
        act="close"
        className="icon-button"
        aria-label={texts.t('panel.close')}
        title={texts.t('panel.close')}
        onPress={deeds.close}
      >
        <X size={16} aria-hidden />
      </Press>
    </div>
  );
});

/** Pause and the workbench. */
const Menu = memo(function Menu({ isPaused }: { readonly isPaused: boolean }): ReactElement {
  const texts = useTexts();
  const deeds = useDeeds();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) root.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true });
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>('[data-action="menu"]')?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (!isOpen) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
    const at = entries.findIndex((entry) => entry === event.target);
    entries[(at + (event.key === 'ArrowDown' ? 1 : -1) + entries.length) % entries.length]?.focus();
  };
  return (
    <div
      className="menu"
      ref={root}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Press
        act="menu"
        className="icon-button"
        aria-label={texts.t('panel.menu')}
        title={texts.t('panel.menu')}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPress={() => {
          setOpen(!isOpen);
        }}
      >
        <EllipsisVertical size={16} aria-hidden />
      </Press>
      {isOpen && (
        <div className="menu-list" role="menu" aria-label={texts.t('panel.menu')}>
          {isPaused ? (
            <Entry act="menu-resume" label="panel.resume" onClose={close} onPress={deeds.resume} />
          ) : (
            <>
              <Entry
                act="pause-page"
                label="panel.pausePage"
                onClose={close}
                onPress={() => {
                  deeds.pause('page');
                }}
              />
              <Entry
                act="pause-everywhere"
                label="panel.pauseEverywhere"
                onClose={close}
                onPress={() => {
                  deeds.pause('everywhere');
                }}
              />
            </>
          )}
          <Entry act="workbench" label="panel.workbench" onClose={close} onPress={deeds.openWorkbench} />
        </div>
      )}
    </div>
  );
});

interface EntryProps {
  readonly act: string;
  readonly label: TextKey;
  onClose(): void;
  onPress(): void;
}

function Entry({ act, label, onClose, onPress }: EntryProps): ReactElement {
  const texts = useTexts();
  const press = (): void => {
    onClose();
    onPress();
  };
  return (
    <Press role="menuitem" act={act} onPress={press}>
      {texts.t(label)}
    </Press>
  );
}
