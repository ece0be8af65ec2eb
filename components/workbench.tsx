import type { ReactElement } from 'react';
import './workbench.css';
import { Logo } from './logo.tsx';
import type { SettingsProps, WorkbenchSection } from './model.ts';
import { Settings } from './settings.tsx';

interface WorkbenchProps extends SettingsProps {
  readonly section: WorkbenchSection;
}

/** The workbench in its tab. Of its sections only the settings are there yet, and the others say so. */
export function Workbench({ section, texts, ...rest }: WorkbenchProps): ReactElement {
  return (
    <div className="shoplint workbench" lang={texts.language}>
      <header className="workbench-head">
        <Logo size={24} />
        <span>Shoplint</span>
      </header>
      {section !== 'settings' && (
        <p className="workbench-note" role="status">
          {texts.t('workbench.building')}
        </p>
      )}
      <Settings texts={texts} {...rest} />
    </div>
  );
}
