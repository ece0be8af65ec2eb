// @vitest-environment jsdom
/** Storage in the settings: how much is kept, and what the browser promised. */
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Elsewhere, Room, type RoomModel } from '../../components/settings/room.tsx';
import { textsIn } from './sample.ts';

afterEach(cleanup);

const show = (model: Partial<RoomModel> = {}) => {
  const onAsk = vi.fn();
  render(
    <Room
      texts={textsIn('en')}
      model={{ used: 21_340_000, isSafe: false, isRefused: false, ...model }}
      onAsk={onAsk}
    />,
  );
  return onAsk;
};
const ask = () => screen.queryByRole('button', { name: 'Ask the browser to keep it' });

test.each([
  [21_340_000, '21.3 MB'],
  [21_350_000, '21.4 MB'],
  [900, '0.1 MB'],
])('of %d bytes shows %s', (used, words) => {
  show({ used });
  expect(screen.getByText(`Shoplint keeps ${words} in this browser.`)).toBeVisible();
});

test('a browser that does not count says so', () => {
  show({ used: null });
  expect(screen.getByText('The browser does not say how much is kept.')).toBeVisible();
});

test('what may be deleted can be asked to stay', async () => {
  const onAsk = show();
  expect(screen.getByRole('status')).toHaveTextContent('the browser may delete it by itself');
  await userEvent.click(ask()!);
  expect(onAsk).toHaveBeenCalledOnce();
});

test('a promise is told, and so is that there is none; neither is asked for again', () => {
  show({ isSafe: true });
  expect(screen.getByRole('status')).toHaveTextContent('has promised not to delete it');
  expect(ask()).toBeNull();
  cleanup();
  show({ isRefused: true });
  expect(screen.getByRole('status')).toHaveTextContent('did not promise it');
  expect(ask()).toBeNull();
  cleanup();
  show({ isSafe: null });
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  expect(ask()).toBeNull();
});

test('settings that stand elsewhere are led to', () => {
  render(<Elsewhere texts={textsIn('en')} />);
  const ends = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(ends).toEqual(['#deadlines', '#pickup', '#rules', '#history']);
});
