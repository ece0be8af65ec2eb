// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Workbench } from '../../components/workbench.tsx';
import { textsIn } from './sample.ts';

afterEach(cleanup);

test('says whose page it is, and leads to every section', () => {
  render(
    <Workbench section="settings" texts={textsIn('en')}>
      <h1>Settings</h1>
    </Workbench>,
  );
  expect(screen.getByRole('banner')).toHaveTextContent('Shoplint');
  expect(screen.queryByRole('status')).toBeNull();
  const links = within(screen.getByRole('navigation')).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Order history', '#history'],
    ['Deadlines', '#deadlines'],
    ['Pickup', '#pickup'],
    ['Rulebook', '#rules'],
    ['Settings', '#settings'],
  ]);
  expect(links.filter((link) => link.getAttribute('aria-current') === 'page')).toEqual([links[4]]);
});

test('a section that is not built promises nothing', () => {
  render(<Workbench section="pickup" texts={textsIn('en')} />);
  expect(screen.getByRole('status')).toHaveTextContent(
    'This part is being built. Today the workbench holds the order history and the settings.',
  );
  cleanup();
  render(<Workbench section="pickup" texts={textsIn('zh-CN')} />);
  expect(screen.getByRole('status')).toHaveTextContent('这部分正在开发，目前工作台有订单记录和设置。');
});
