// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Language, SettingsActions, WorkbenchSection } from '../../components/model.ts';
import { Workbench } from '../../components/workbench.tsx';
import { textsIn } from './sample.ts';

afterEach(cleanup);

const show = (section: WorkbenchSection, language: Language): void => {
  const model = {
    language,
    sellerZone: null,
    computerZone: 'Asia/Shanghai',
    shops: [],
    ignored: [],
    off: false,
  };
  render(<Workbench section={section} texts={textsIn(language)} model={model} actions={{} as SettingsActions} />);
};

test('says whose page it is', () => {
  show('settings', 'en');
  expect(screen.getByRole('banner')).toHaveTextContent('Shoplint');
  expect(screen.queryByRole('status')).toBeNull();
});

test.each(['history', 'deadlines', 'pickup', 'rules'] as const)('#%s promises nothing', (section) => {
  show(section, 'en');
  expect(screen.getByRole('status')).toHaveTextContent(
    'This part is being built. Today the workbench holds the settings.',
  );
  expect(screen.getByRole('heading', { name: 'Settings' })).toBeInTheDocument();
  cleanup();
  show(section, 'zh-CN');
  expect(screen.getByRole('status')).toHaveTextContent('这部分正在开发，目前工作台只有设置。');
});
