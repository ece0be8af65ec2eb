// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act } from '@testing-library/react';
import { expect, test } from 'vitest';
import { mount } from './mounted.ts';
import { finding } from './sample.ts';

const restarts = finding({
  rule: 'warehouse/restarts-signup',
  result: 'fail',
  severity: 'warning',
  at: 'street',
  message: 'restarts',
  data: { hours: 24 },
});
const page = { page: 'warehouse', findings: [restarts] } as const;

test('an edit that restarts the sign-up asks what is meant, and shows the steps of that case alone', async () => {
  const m = await mount({ model: page });
  await m.user.click(m.ui.getByRole('button', { name: 'Cancel pickup' }));
  expect(m.actions.mean).toHaveBeenCalledWith('cancel');
  expect(m.text()).toContain('When the provider calls, say that you want no pickup.');
  expect(m.text()).not.toContain('Keep the contact’s phone reachable');
});

test('the choice can be made anew, and goes with the edit it was made for', async () => {
  const m = await mount({ model: page });
  await m.user.click(m.ui.getByRole('button', { name: 'Move the warehouse' }));
  await m.user.click(m.ui.getByRole('button', { name: 'Choose something else' }));
  expect(m.ui.getByRole('button', { name: 'Move the warehouse' })).toBeInTheDocument();
  await m.user.click(m.ui.getByRole('button', { name: 'Move the warehouse' }));
  await m.update({ findings: [] });
  await m.update({ findings: [restarts] });
  expect(m.ui.getByRole('button', { name: 'Move the warehouse' })).toBeInTheDocument();
});

test('a choice that could not be kept, or cannot be, says so', async () => {
  const m = await mount({ model: page });
  m.actions.mean.mockRejectedValueOnce(new Error('full'));
  await m.user.click(m.ui.getByRole('button', { name: 'None of these' }));
  expect(m.text()).toContain('This could not be noted down.');
  await m.user.click(m.ui.getByRole('button', { name: 'Choose something else' }));
  m.actions.mean.mockResolvedValueOnce({ problem: 'no-pickup' });
  await m.user.click(m.ui.getByRole('button', { name: 'Cancel pickup' }));
  expect(m.text()).toContain('There is no pickup here that could be cancelled.');
});

test('a script of the page cannot choose', async () => {
  const m = await mount({ model: page, isTrusted: (event) => event.isTrusted });
  await act(async () => {
    m.ui.getByRole('button', { name: 'Cancel pickup' }).click();
    await Promise.resolve();
  });
  expect(m.actions.mean).not.toHaveBeenCalled();
});
