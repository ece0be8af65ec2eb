import type { ReactElement, ReactNode } from 'react';
import './workbench.css';
import { Logo } from './logo.tsx';
import type { WorkbenchSection } from './model.ts';
import type { Texts } from './text.ts';

interface WorkbenchProps {
  readonly texts: Texts;
  readonly section: WorkbenchSection;
  /** Firefox keeps what is imported in a private window only as long as that is open. */
  readonly isPrivate?: boolean;
  /** What the section shows; without it the section is not built yet, and the page says so. */
  readonly children?: ReactNode;
}

export const sections = ['history', 'deadlines', 'pickup', 'rules', 'settings'] as const satisfies WorkbenchSection[];

/** The workbench in its tab: its name, the way from section to section, and the present section. */
export function Workbench({ texts, section, isPrivate = false, children }: WorkbenchProps): ReactElement {
  return (
    <div className="shoplint workbench" lang={texts.language}>
      <header className="workbench-head">
        <span className="workbench-name">
          <Logo size={24} />
          Shoplint
        </span>
        <nav aria-label={texts.t('workbench.sections')}>
          <ul>
            {sections.map((each) => (
              <li key={each}>
                <a href={`#${each}`} {...(each === section ? { 'aria-current': 'page' as const } : {})}>
                  {texts.t(`workbench.${each}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {isPrivate && (
          <p className="banner" role="status">
            {texts.t('private.workbench')}
          </p>
        )}
        {children ?? (
          <p className="workbench-note" role="status">
            {texts.t('workbench.building')}
          </p>
        )}
      </main>
    </div>
  );
}
