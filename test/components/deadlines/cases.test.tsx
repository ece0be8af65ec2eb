// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi, type Mocked } from 'vitest';
import { Cases } from '../../../components/deadlines/cases.tsx';
import type { CaseActions, RemindersModel, ReminderActions } from '../../../components/deadlines/model.ts';
import { Reminders } from '../../../components/deadlines/reminders.tsx';
import type { Case, CaseEvent } from '../../../rules/deadlines/case.ts';
import { deadlineKinds } from '../../../rules/deadlines/deadline.ts';
import { defaultLadder } from '../../../rules/deadlines/reminders.ts';
import { day, hour } from '../../../rules/time.ts';
import { textsIn } from '../sample.ts';
import { aCase, caseActions, casesModel, now } from './sample.ts';

afterEach(cleanup);

function show(cases: readonly Case[], first: string | null = null): Mocked<CaseActions> {
  const actions = caseActions();
  render(<Cases {...{ texts: textsIn('en'), model: casesModel(cases), now, actions, first }} />);
  return actions;
}
const at = (text: string): number => Date.parse(`${text}+07:00`);
const set = (label: string | RegExp, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const saved = (actions: Mocked<CaseActions>): Case | undefined => actions.save.mock.lastCall?.[0];

describe('a notice', () => {
  test('is entered with all that it says', async () => {
    const actions = show([]);
    expect(screen.getByText(/^No case\./)).toBeInTheDocument();
    await press('Enter a notice');
    set('Name', 'Notice 42');
    set('What is alleged', 'tracking-invalid');
    set('Date of the notice', '2026-11-20');
    set(/^Time, if/, '10:15');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Formal warning' }));
    set('Violation points', '8');
    set('Can it be appealed?', 'yes');
    set(/^Deadline that the ticket names for the first/, '2026-12-01T23:59');
    set('Money is withheld', 'running');
    await press('Save');
    expect(saved(actions)).toEqual({
      id: 'new',
      name: 'Notice 42',
      behaviour: 'tracking-invalid',
      notice: { at: at('2026-11-20T10:15'), hasHour: true },
      measures: ['warning'],
      appealable: 'yes',
      tickets: { first: { due: at('2026-12-01T23:59'), seenAt: now } },
      withheld: { state: 'running' },
      points: 8,
      events: [],
    });
  });

  test('without an hour is a day', async () => {
    const actions = show([]);
    await press('Enter a notice');
    set('Name', 'Notice 42');
    set('Date of the notice', '2026-11-20');
    await press('Save');
    expect(saved(actions)?.notice).toEqual({ at: at('2026-11-20T00:00'), hasHour: false });
  });

  test.each([
    ['2026-11-23', /^Date of the notice: This lies in the future/],
    ['2010-01-01', /^Date of the notice: This date cannot be/],
  ])('of %s is refused with a sentence, and nothing typed is lost', async (date, sentence) => {
    const actions = show([]);
    await press('Enter a notice');
    set('Name', 'Notice 42');
    set('Date of the notice', date);
    await press('Save');
    expect(screen.getByText(sentence)).toBeInTheDocument();
    expect(screen.getByLabelText('Name')).toHaveValue('Notice 42');
    expect(screen.getByLabelText('Date of the notice')).toHaveValue(date);
    expect(actions.save).not.toHaveBeenCalled();
  });

  test('that lacks something says what', async () => {
    const actions = show([]);
    await press('Enter a notice');
    set('Violation points', 'many');
    await press('Save');
    expect(screen.getByText(/^Name: enter one/)).toBeInTheDocument();
    expect(screen.getByText(/^Date of the notice: enter a date/)).toBeInTheDocument();
    expect(screen.getByText(/^Violation points: enter a whole number/)).toBeInTheDocument();
    expect(actions.save).not.toHaveBeenCalled();
  });

  test('is edited without losing its history and evidence', async () => {
    const events: CaseEvent[] = [{ type: 'appealed', at: at('2026-11-12T09:00') }];
    const evidence = [{ proof: 'order-list', file: 'orders.pdf' }];
    const actions = show([aCase({ events, evidence })]);
    await press('Edit');
    set('Name', 'Another name');
    await press('Save');
    expect(saved(actions)).toEqual({ ...aCase({ events, evidence }), name: 'Another name' });
  });
});

describe('where a case stands', () => {
  const state = (): string => screen.getAllByRole('status')[0]?.textContent ?? '';
  const appealed: CaseEvent = { type: 'appealed', at: at('2026-11-12T09:00') };
  const rejected: CaseEvent = { type: 'rejected', at: at('2026-11-15T15:00'), hasHour: true };
  test.each<[CaseEvent[], string]>([
    [[], 'The first appeal can be made until 10 Dec 10:00 (GMT+7) (in 18 d).'],
    [[appealed], 'First appeal made on 12 Nov. Waiting for the answer.'],
    [
      [appealed, rejected],
      'First appeal rejected. The second and last one can be made until 30 Nov 15:00 (GMT+7) (in 8 d 5 h).',
    ],
    [
      [appealed, rejected, { type: 'appealed', at: at('2026-11-18T09:00') }],
      'Second appeal made on 18 Nov. Its answer is final.',
    ],
    [
      [appealed, { type: 'upheld', at: at('2026-11-19T09:00') }],
      'Won on 19 Nov: all measures are lifted, and withheld money is due back.',
    ],
    [[{ type: 'given-up', at: at('2026-11-19T09:00') }], 'Final since 19 Nov: you gave up the appeal.'],
  ])('%#', (events, sentence) => {
    show([aCase({ events })]);
    expect(state()).toBe(sentence);
  });

  test('its deadline carries its arithmetic and can be read by others', () => {
    show([aCase()]);
    expect(screen.getByText('notice 10 Nov 10:00 + 30 days = 10 Dec 10:00 (GMT+7)')).toBeInTheDocument();
    const marked = document.querySelector<HTMLElement>('[data-deadline="appeal-first"]');
    expect(marked?.dataset['due']).toBe(new Date(at('2026-12-10T10:00')).toISOString());
  });

  test('measures are lifted when an appeal succeeds', () => {
    show([aCase({ events: [appealed, { type: 'upheld', at: at('2026-11-19T09:00') }] })]);
    expect(screen.getAllByText('lifted 19 Nov')).toHaveLength(2);
  });

  test('a stored entry that cannot be stays, and says why it does not count', async () => {
    const wrong: CaseEvent = { type: 'upheld', at: at('2026-11-12T09:00') };
    const actions = show([aCase({ events: [wrong] })]);
    expect(screen.getByText('There is no appeal that this could answer. Enter the appeal first.')).toBeInTheDocument();
    await press('Take “The appeal succeeded” of 12 Nov 09:00 out');
    expect(saved(actions)?.events).toEqual([]);
  });
});

describe('what happened next', () => {
  const form = () => within(screen.getByRole('form', { name: 'Enter what happened' }));
  const enter = async (type: string, date: string, time: string): Promise<void> => {
    fireEvent.change(form().getByLabelText('What happened'), { target: { value: type } });
    fireEvent.change(form().getByLabelText('On'), { target: { value: date } });
    fireEvent.change(form().getByLabelText('At, if known'), { target: { value: time } });
    await userEvent.click(form().getByRole('button', { name: 'Enter' }));
  };

  test('an appeal', async () => {
    const actions = show([aCase()]);
    await enter('appealed', '2026-11-12', '09:00');
    expect(saved(actions)?.events).toEqual([{ type: 'appealed', at: at('2026-11-12T09:00') }]);
  });

  test('an appeal of the notice’s own day, without an hour, came after the notice', async () => {
    const actions = show([aCase()]);
    await enter('appealed', '2026-11-10', '');
    expect(saved(actions)?.events[0]?.at).toBeGreaterThan(at('2026-11-10T10:00'));
  });

  test.each([
    ['appealed', '2026-11-01', '09:00', /^This lies before the notice\./],
    ['appealed', '2026-11-23', '09:00', /^This lies in the future\./],
    ['upheld', '2026-11-12', '09:00', /^There is no appeal that this could answer\./],
    ['appealed', '', '', /^When: enter the date\./],
  ])('%s on %s is refused and stays as typed', async (type, date, time, sentence) => {
    const actions = show([aCase()]);
    await enter(type, date, time);
    expect(form().getByText(sentence)).toBeInTheDocument();
    expect(form().getByLabelText('What happened')).toHaveValue(type);
    expect(form().getByLabelText('On')).toHaveValue(date);
    expect(actions.save).not.toHaveBeenCalled();
  });

  test('a second appeal needs an answer to the first', async () => {
    const actions = show([aCase({ events: [{ type: 'appealed', at: at('2026-11-12T09:00') }] })]);
    await enter('appealed', '2026-11-13', '09:00');
    expect(form().getByText(/^The first appeal was not answered yet\./)).toBeInTheDocument();
    expect(actions.save).not.toHaveBeenCalled();
  });

  test('too late is named with the moment it ended', async () => {
    show([aCase({ notice: { at: at('2026-10-01T10:00'), hasHour: true } })]);
    await enter('appealed', '2026-11-12', '09:00');
    expect(form().getByText(/^Too late: the time to appeal ended on 31 Oct 10:00 \(GMT\+7\)/)).toBeInTheDocument();
  });
});

describe('evidence', () => {
  test('the checklist follows what is alleged, and files are noted by name', async () => {
    const actions = show([aCase()]);
    expect(screen.getByText('4 needed proofs still without a file.')).toBeInTheDocument();
    const input = screen.getByLabelText('Choose files for: Payment records of the buyers');
    await userEvent.upload(input, [new File(['secret'], 'pay.pdf'), new File(['x'], 'pay-2.pdf')]);
    expect(saved(actions)?.evidence).toEqual([
      { proof: 'payment-records', file: 'pay.pdf' },
      { proof: 'payment-records', file: 'pay-2.pdf' },
    ]);
    await userEvent.type(screen.getByLabelText('File name for: Proof of delivery'), 'pod.jpg{Enter}');
    expect(saved(actions)?.evidence).toEqual([{ proof: 'proof-of-delivery', file: 'pod.jpg' }]);
  });

  test('another allegation asks for other proofs', () => {
    show([aCase({ behaviour: 'tracking-invalid' })]);
    expect(screen.getByText('The carrier’s scans of the parcels')).toBeInTheDocument();
    expect(screen.queryByText('Payment records of the buyers')).toBeNull();
  });
});

test('the dossier holds dates, evidence and the rule’s sources, and prints', async () => {
  const actions = show([aCase({ evidence: [{ proof: 'order-list', file: 'orders.pdf' }] })]);
  await press('Print a dossier');
  const dossier = within(screen.getByRole('article', { name: 'Appeal dossier: Fake orders, October' }));
  expect(dossier.getByText('10 Nov 10:00 (GMT+7)')).toBeInTheDocument();
  expect(dossier.getByText('As of 22 Nov 2026')).toBeInTheDocument();
  expect(dossier.getByText('orders.pdf')).toBeInTheDocument();
  expect(dossier.getAllByText(/TT123: .*虚假交易.*read 22 Nov 2026/).length).toBeGreaterThan(0);
  await press('Print or save as PDF');
  expect(actions.print).toHaveBeenCalledOnce();
  await press('Back to the case');
  expect(screen.getByRole('button', { name: 'Print a dossier' })).toBeInTheDocument();
});

test('deleting asks first', async () => {
  const actions = show([aCase()]);
  await press('Delete');
  expect(actions.remove).not.toHaveBeenCalled();
  expect(screen.getByText(/cannot be undone\./)).toBeInTheDocument();
  await press('Delete');
  expect(actions.remove).toHaveBeenCalledWith('c1');
});

describe('reminders', () => {
  const showReminders = (over: Partial<RemindersModel> = {}): Mocked<ReminderActions> => {
    const actions = {
      switchOn: vi.fn<ReminderActions['switchOn']>(),
      setLadder: vi.fn<ReminderActions['setLadder']>(),
      setQuiet: vi.fn<ReminderActions['setQuiet']>(),
    };
    const model = { on: false, isAllowed: false, ladders: {}, defaultLadder, kinds: deadlineKinds, quiet: null };
    render(
      <Reminders texts={textsIn('en')} model={{ ...model, ...over }} sellerZone="Asia/Shanghai" actions={actions} />,
    );
    return actions;
  };
  const toggle = (role: 'switch' | 'checkbox', name: string): Promise<void> =>
    userEvent.click(screen.getByRole(role, { name }));

  test('are switched on by the seller', async () => {
    const { switchOn } = showReminders();
    await toggle('switch', 'Remind me');
    expect(switchOn).toHaveBeenCalledWith(true);
  });
  test('that the browser does not show say so', () => {
    showReminders({ on: true });
    expect(screen.getByText(/does not let Shoplint show notifications/)).toBeInTheDocument();
    cleanup();
    showReminders({ on: true, isAllowed: true });
    expect(screen.queryByText(/does not let Shoplint/)).toBeNull();
  });
  test('come as long before each kind as the seller likes', async () => {
    const { setLadder } = showReminders();
    await toggle('checkbox', 'Dispatch: 7 d before');
    expect(setLadder).toHaveBeenCalledWith('dispatch', [3 * day, day, 3 * hour]);
    await toggle('checkbox', 'Dispatch: 1 h before');
    expect(setLadder).toHaveBeenLastCalledWith('dispatch', [...defaultLadder, hour]);
  });
  test('leave the night alone, on the seller’s clock', async () => {
    const { setQuiet } = showReminders();
    await toggle('switch', 'No reminders at night');
    expect(setQuiet).toHaveBeenCalledWith({ from: '22:00', to: '08:00', zone: 'Asia/Shanghai' });
    cleanup();
    const other = showReminders({ quiet: { from: '22:00', to: '08:00', zone: 'Asia/Shanghai' } });
    fireEvent.change(screen.getByLabelText('to'), { target: { value: '06:30' } });
    expect(other.setQuiet).toHaveBeenCalledWith({ from: '22:00', to: '06:30', zone: 'Asia/Shanghai' });
  });
});

test('the case that an address names is opened first', () => {
  show([aCase(), aCase({ id: 'c2', name: 'Second' })], 'c2');
  expect(screen.getByRole('article', { name: 'Second' })).toBeInTheDocument();
});
