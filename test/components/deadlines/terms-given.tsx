/** The part of the workbench where a seller adds to the reckoning, as tests draw it and press in it. */
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi, type Mocked } from 'vitest';
import type { TermsActions, TermsModel } from '../../../components/deadlines/model.ts';
import { Terms } from '../../../components/deadlines/terms.tsx';
import { textsIn } from '../sample.ts';
import { now, thai } from './sample.ts';

const model: TermsModel = {
  shop: thai,
  shops: [
    { id: thai, label: 'Thai shop' },
    { id: 'b', label: 'Other shop' },
  ],
  market: 'TH',
  zone: 'Asia/Bangkok',
  hasZone: true,
  extensions: [],
  switches: [],
  known: [
    { area: 'dongguan', on: '2023-09-19', days: 3, source: 'seed-pickup' },
    { area: 'shenzhen', on: null, from: '2023-09-19', to: '2023-09-30', days: 3, source: 'seed-pickup' },
  ],
  warehouses: [
    { name: 'Warehouse 1', area: 'dongguan', method: '', isMet: true },
    { name: 'Old one', area: '', method: 'pickup', isMet: false },
  ],
  areas: ['dongguan', 'shenzhen'],
  terms: [],
  researched: ['dispatch'],
};

/** Draws the part with some of its model replaced; answers what was asked of it. */
export function show(over: Partial<TermsModel> = {}, language: 'en' | 'zh-CN' = 'en'): Mocked<TermsActions> {
  const kept = () => Promise.resolve();
  const actions: Mocked<TermsActions> = {
    pickShop: vi.fn<TermsActions['pickShop']>(),
    saveExtension: vi.fn<TermsActions['saveExtension']>(kept),
    removeExtension: vi.fn<TermsActions['removeExtension']>(kept),
    saveSwitch: vi.fn<TermsActions['saveSwitch']>(kept),
    removeSwitch: vi.fn<TermsActions['removeSwitch']>(kept),
    saveWarehouses: vi.fn<TermsActions['saveWarehouses']>(kept),
    saveTerm: vi.fn<TermsActions['saveTerm']>(kept),
    removeTerm: vi.fn<TermsActions['removeTerm']>(kept),
    newId: vi.fn<TermsActions['newId']>(() => 'new'),
  };
  render(<Terms {...{ texts: textsIn(language), model: { ...model, ...over }, now, actions }} />);
  return actions;
}
export const form = (name: string) => within(screen.getByRole('form', { name }));
export const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
export const set = (name: string, field: string | RegExp, value: string): void => {
  fireEvent.change(form(name).getByLabelText(field), { target: { value } });
};
export const save = (name: string): Promise<void> => userEvent.click(form(name).getByRole('button', { name: 'Save' }));
