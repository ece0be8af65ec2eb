// @vitest-environment jsdom
/** The pickup section while it is open: what is stored meanwhile shows without opening it again. */
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useChosenShop } from '../../../entrypoints/options/chosen-shop.ts';
import { PickupSection } from '../../../entrypoints/options/pickup/page.tsx';
import { textsIn } from '../../components/sample.ts';

beforeEach(() => {
  fakeBrowser.reset();
  useChosenShop.setState({ shop: null });
});
afterEach(cleanup);

test('the first shop that is met takes the place of “no shop yet”', async () => {
  render(<PickupSection texts={textsIn('en')} sellerZone="Asia/Shanghai" />);
  expect(await screen.findByText(/No shop yet/)).toBeVisible();
  await fakeBrowser.storage.local.set({ shops: ['seller-th.tiktok.com|TH|1'] });
  expect(await screen.findByRole('button', { name: 'ERP copies' })).toBeVisible();
  expect(screen.queryByText(/No shop yet/)).toBeNull();
});

test('another shop that is met meanwhile does not take the place of the one that is shown', async () => {
  const [red, blue] = ['seller-th.tiktok.com|TH|1', 'seller-vn.tiktok.com|VN|2'];
  await fakeBrowser.storage.local.set({ shops: [red] });
  render(<PickupSection texts={textsIn('en')} sellerZone="Asia/Shanghai" />);
  expect(await screen.findByRole('button', { name: 'ERP copies' })).toBeVisible();
  await fakeBrowser.storage.local.set({ shops: [blue, red] });
  expect(await screen.findByRole('combobox', { name: 'Shop' })).toHaveValue(red);
});

test('the shop that is chosen, under its name, is still shown when the section is opened again', async () => {
  const [red, blue] = ['seller-th.tiktok.com|TH|1', 'seller-vn.tiktok.com|VN|2'];
  await fakeBrowser.storage.local.set({ shops: [red, blue], 'shop-names': [{ shop: blue, name: 'Blue', since: 1 }] });
  const section = <PickupSection texts={textsIn('en')} sellerZone="Asia/Shanghai" />;
  const { unmount } = render(section);
  const pick = await screen.findByRole('combobox', { name: 'Shop' });
  expect(pick).toHaveValue(red);
  await userEvent.selectOptions(pick, 'Blue');
  await waitFor(() => {
    expect(screen.getByRole('combobox', { name: 'Shop' })).toHaveValue(blue);
  });
  unmount();
  render(section);
  expect(await screen.findByRole('combobox', { name: 'Shop' })).toHaveValue(blue);
});
