// @vitest-environment jsdom
/** What gives orders more time, announced or by a change of provider, as it is entered, refused and kept. */
import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import type { AddedSwitch, Extension } from '../../../rules/deadlines/setting.ts';
import { form, press, save, set, show } from './terms-given.tsx';

afterEach(cleanup);

describe('more time', () => {
  const name = 'Add more time';
  const fill = (from: string, to: string): void => {
    set(name, 'Where it is written', 'Notice of 1 Nov');
    set(name, 'Orders created from', from);
    set(name, 'to (not included)', to);
    set(name, 'Hours', '24');
  };

  test('is kept as it was announced, on the shop’s clock', async () => {
    const { saveExtension } = show();
    await press(name);
    fill('2026-11-20T00:00', '2026-11-23T00:00');
    set(name, 'Link (optional)', 'https://example.com/notice');
    set(name, 'Only in this area (optional)', 'shenzhen');
    await userEvent.click(form(name).getByRole('checkbox', { name: 'Handover to the carrier' }));
    await save(name);
    expect(saveExtension).toHaveBeenCalledWith({
      id: 'new',
      source: { entered: 'Notice of 1 Nov', url: 'https://example.com/notice' },
      kinds: ['dispatch'],
      from: Date.parse('2026-11-20T00:00+07:00'),
      to: Date.parse('2026-11-23T00:00+07:00'),
      by: { hours: 24 },
      area: 'shenzhen',
    });
    expect(screen.queryByRole('form', { name })).toBeNull();
    expect(screen.getByRole('button', { name })).toHaveFocus();
  });

  test('may name the moment itself', async () => {
    const { saveExtension } = show();
    await press(name);
    fill('2026-11-20T00:00', '2026-11-23T00:00');
    await userEvent.selectOptions(form(name).getByLabelText('How much'), 'Until a moment');
    set(name, 'Not due before', '2026-11-20T00:00');
    await save(name);
    expect(form(name).getByText('This moment is not after the first order. Check the dates.')).toBeInTheDocument();
    set(name, 'Not due before', '2026-11-26T23:59');
    await save(name);
    expect(saveExtension.mock.calls[0]?.[0].by).toEqual({ until: Date.parse('2026-11-26T23:59+07:00') });
  });

  test.each([
    ['2026-11-23T00:00', '2026-11-23T00:00', 'The end must come after the start. Check both dates.'],
    ['2026-11-23T00:00', '2036-11-23T00:00', /^This date is before 2015 or more than five years ahead/],
    ['2014-12-31T00:00', '2026-11-23T00:00', /^This date is before 2015 or more than five years ahead/],
    ['', '2026-11-23T00:00', 'Enter the date and time from which orders count.'],
  ])('from %s to %s is refused with a sentence', async (from, to, sentence) => {
    const { saveExtension } = show();
    await press(name);
    fill(from, to);
    await save(name);
    expect(form(name).getByText(sentence)).toBeInTheDocument();
    expect(saveExtension).not.toHaveBeenCalled();
  });

  test('needs its source, a kind, a whole link and a span that can be', async () => {
    const { saveExtension } = show();
    await press(name);
    fill('2026-11-20T00:00', '2026-11-23T00:00');
    set(name, 'Where it is written', ' ');
    set(name, 'Link (optional)', 'example.com');
    set(name, 'Hours', '2400.5');
    for (const kind of ['Dispatch', 'Handover to the carrier']) {
      await userEvent.click(form(name).getByRole('checkbox', { name: kind }));
    }
    await save(name);
    expect(form(name).getByRole('alert')).toHaveTextContent('4 entries need a change.');
    expect(form(name).getByText('Say where it is written, so that you can check it later.')).toBeInTheDocument();
    expect(form(name).getByText(/^Enter a whole address/)).toBeInTheDocument();
    expect(form(name).getByText('Choose at least one.')).toBeInTheDocument();
    expect(form(name).getByText('Enter the hours as a number above 0, at most 2,400.')).toBeInTheDocument();
    expect(saveExtension).not.toHaveBeenCalled();
  });

  test('is shown, changed and removed', async () => {
    const one: Extension = {
      id: 'e1',
      source: { entered: 'Storm notice' },
      kinds: ['dispatch', 'handover'],
      from: Date.parse('2026-11-20T00:00+07:00'),
      to: Date.parse('2026-11-23T00:00+07:00'),
      by: { days: 2 },
      area: 'dongguan',
    };
    const { saveExtension, removeExtension } = show({ extensions: [one] });
    const entry = screen.getByText('Storm notice').closest('.entry');
    expect(entry).toHaveTextContent('Dispatch, Handover to the carrier · + 2 days · Dongguan');
    expect(entry).toHaveTextContent('orders created from 20 Nov 00:00 to 23 Nov 00:00 (GMT+7)');
    await press('Edit Storm notice');
    set('Edit Storm notice', 'Days', '1.5');
    await save('Edit Storm notice');
    expect(screen.getByText('Enter the days as a whole number from 1 to 365.')).toBeInTheDocument();
    set('Edit Storm notice', 'Days', '3');
    await save('Edit Storm notice');
    expect(saveExtension).toHaveBeenCalledWith({ ...one, by: { days: 3 } });
    await press('Remove Storm notice');
    expect(removeExtension).toHaveBeenCalledWith('e1');
  });

  test('that could not be kept stays as typed', async () => {
    const { saveExtension } = show();
    saveExtension.mockRejectedValueOnce(new Error('full'));
    await press(name);
    fill('2026-11-20T00:00', '2026-11-23T00:00');
    await save(name);
    expect(form(name).getByLabelText('Where it is written')).toHaveValue('Notice of 1 Nov');
  });
});

describe('changes of the provider', () => {
  test('those that are known stand there with their source; a day that is not can be entered', async () => {
    const { saveSwitch } = show();
    expect(screen.getByText('Dongguan').closest('.entry')).toHaveTextContent(/on 19 Sep 2023 · \+ 3 days.*read/);
    expect(screen.getByText('Shenzhen').closest('.entry')).toHaveTextContent(
      'some day from 19 Sep 2023 to 30 Sep 2023; which one is not known',
    );
    await press('Enter the day for Shenzhen');
    const name = 'Change of provider in Shenzhen';
    expect(form(name).getByLabelText('Extra calendar days')).toHaveValue('3');
    await save(name);
    expect(form(name).getByText('Enter the day of the change.')).toBeInTheDocument();
    set(name, 'Day of the change', '2023-09-21');
    set(name, 'Where it is written', 'Mail of 20 Sep 2023');
    await save(name);
    expect(saveSwitch).toHaveBeenCalledWith(
      { area: 'shenzhen', on: '2023-09-21', days: 3, source: { entered: 'Mail of 20 Sep 2023' } },
      null,
    );
  });

  const added: AddedSwitch = { area: 'shenzhen', on: '2023-09-21', days: 3, source: { entered: 'Mail' } };
  test('a day that was entered is not asked for again', () => {
    show({ switches: [added] });
    expect(screen.getByText('You entered the day below.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Enter the day for/ })).toBeNull();
  });

  test('an empty area, and the same day twice, are refused; names are known in either spelling', async () => {
    const { saveSwitch } = show({ switches: [added] });
    const name = 'Add a change of provider';
    await press(name);
    set(name, 'Day of the change', '2023-09-21');
    set(name, 'Extra calendar days', '3');
    set(name, 'Where it is written', 'Mail');
    await save(name);
    expect(form(name).getByText('Enter the area whose provider changed.')).toBeInTheDocument();
    set(name, 'Area', ' SHENZHEN ');
    await save(name);
    expect(form(name).getByText(/^This area already has a change on that day/)).toBeInTheDocument();
    set(name, 'Area', 'Foshan');
    await save(name);
    expect(saveSwitch).toHaveBeenCalledWith({ ...added, area: 'Foshan' }, null);
  });

  test('is changed in its place, and removed', async () => {
    const { saveSwitch, removeSwitch } = show({ switches: [added] });
    await press('Edit Shenzhen, 21 Sep 2023');
    set('Change of provider in Shenzhen', 'Day of the change', '2023-09-22');
    await save('Change of provider in Shenzhen');
    expect(saveSwitch).toHaveBeenCalledWith({ ...added, on: '2023-09-22' }, added);
    await press('Remove Shenzhen, 21 Sep 2023');
    expect(removeSwitch).toHaveBeenCalledWith(added);
  });
});
