// @vitest-environment jsdom
/** What the health page showed: proposed once, prefilled, and never a case by itself. */
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, type Mocked } from 'vitest';
import { Cases } from '../../../components/deadlines/cases.tsx';
import type { CaseActions, Proposal } from '../../../components/deadlines/model.ts';
import { proposedTexts } from '../../../components/deadlines/proposal.ts';
import { textsIn } from '../sample.ts';
import { caseActions, casesModel, now } from './sample.ts';

afterEach(cleanup);

const at = (text: string): number => Date.parse(`${text}+07:00`);
const aProposal = (more: Partial<Proposal> = {}): Proposal => ({
  key: 'number V41',
  number: 'V41',
  what: 'Invalid tracking number',
  notice: { at: at('2026-11-20T10:15'), hasHour: true },
  points: 4,
  orders: ['577000000000000001', '577000000000000002'],
  appealUntil: at('2026-12-01T23:59'),
  state: 'pending',
  seenAt: now,
  ...more,
});
function show(...proposals: readonly Proposal[]): Mocked<CaseActions> {
  const actions = caseActions();
  render(
    <Cases texts={textsIn('en')} model={{ ...casesModel([]), proposals }} now={now} actions={actions} first={null} />,
  );
  return actions;
}
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

describe('a record of the health page', () => {
  test('says what was seen and when', () => {
    show(aProposal());
    expect(screen.getByRole('region', { name: 'Seen on the health page' })).toHaveTextContent(
      'Invalid tracking number · V41Notice of 20 Nov · Pending, not yet in effect · 4 violation points · 2 orders · Ticket: until 1 Dec 23:59 (GMT+7)Seen on 22 Nov. Add it as a case?',
    );
  });

  test('says nothing of what the page did not say', () => {
    show(aProposal({ number: null, notice: null, points: null, orders: [], appealUntil: null, state: null }));
    expect(screen.getByRole('region', { name: 'Seen on the health page' })).toHaveTextContent(
      'Invalid tracking numberDate of the notice not readableSeen on 22 Nov.',
    );
  });

  test('opens the form with what it said; the case is kept once the seller saves it', async () => {
    const actions = show(aProposal());
    await press('Add as a case: Invalid tracking number · V41');
    expect(actions.save).not.toHaveBeenCalled();
    await press('Save');
    expect(actions.save).toHaveBeenCalledExactlyOnceWith({
      id: 'new',
      name: 'Invalid tracking number · V41',
      behaviour: 'tracking-invalid',
      notice: { at: at('2026-11-20T10:15'), hasHour: true },
      measures: [],
      appealable: 'unknown',
      tickets: { first: { due: at('2026-12-01T23:59'), seenAt: now } },
      points: 4,
      events: [],
    });
    await waitFor(() => {
      expect(actions.settle).toHaveBeenCalledExactlyOnceWith('number V41', 'added');
    });
  });

  test('whose form is left stays proposed', async () => {
    const actions = show(aProposal());
    await press(/^Add as a case/);
    await press('Cancel');
    expect(actions.settle).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: /^Add as a case/ })).toBeInTheDocument();
  });

  test('that could not be kept as a case stays proposed', async () => {
    const actions = show(aProposal());
    actions.save.mockRejectedValue(new Error('full'));
    await press(/^Add as a case/);
    await press('Save');
    expect(screen.getByLabelText('Name')).toHaveValue('Invalid tracking number · V41');
    expect(actions.settle).not.toHaveBeenCalled();
  });

  test('without a date asks for it', async () => {
    const actions = show(aProposal({ notice: null }));
    await press(/^Add as a case/);
    expect(screen.getByLabelText('Date of the notice')).toHaveValue('');
    await press('Save');
    expect(screen.getByText(/^Date of the notice: enter a date/)).toBeInTheDocument();
    expect(actions.save).not.toHaveBeenCalled();
  });

  test('is dismissed', async () => {
    const actions = show(aProposal());
    await press('Dismiss: Invalid tracking number · V41');
    expect(actions.settle).toHaveBeenCalledExactlyOnceWith('number V41', 'dismissed');
  });

  test('none: nothing is said of the health page', () => {
    show();
    expect(screen.queryByRole('region', { name: 'Seen on the health page' })).toBeNull();
  });
});

test.each([
  ['Invalid tracking number', 'tracking-invalid'],
  ['虚假物流单号', 'tracking-invalid'],
  ['Tracking does not match the address', 'tracking-mismatch'],
  ['Fake orders', 'other-manipulation'],
  ['虚假交易', 'other-manipulation'],
  ['Fake reviews', 'worthless-reviews'],
  ['刷评', 'worthless-reviews'],
  ['Self-purchase', 'own-orders'],
  ['同一买家多次购买', 'repeat-buyer'],
  ['Late dispatch', ''],
])('“%s” is alleged as %j', (what, behaviour) => {
  expect(proposedTexts(aProposal({ what }), 'Asia/Bangkok').behaviour).toBe(behaviour);
});
