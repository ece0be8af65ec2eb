// @vitest-environment jsdom
/** The pickup section while it is open: what is stored meanwhile shows without opening it again. */
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PickupSection } from '../../../entrypoints/options/pickup/page.tsx';
import { textsIn } from '../../components/sample.ts';

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(cleanup);

test('the first shop that is met takes the place of “no shop yet”', async () => {
  render(<PickupSection texts={textsIn('en')} sellerZone="Asia/Shanghai" />);
  expect(await screen.findByText(/No shop yet/)).toBeVisible();
  await fakeBrowser.storage.local.set({ shops: ['seller-th.tiktok.com|TH|1'] });
  expect(await screen.findByRole('button', { name: 'ERP copies' })).toBeVisible();
  expect(screen.queryByText(/No shop yet/)).toBeNull();
});
