// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { describe, expect, test } from 'vitest';
import { mount } from './mounted.ts';
import { model, noHistory, noPrice, notBelow, slip, textsIn, tooLong } from './sample.ts';

describe('the panel', () => {
  test('names a field in the reader’s words and in the page’s, once where both are the same', async () => {
    const words = { endsAt: '结束时间', price: 'Flash sale price' };
    const { ui } = await mount({
      texts: textsIn('zh-CN'),
      model: { findings: [tooLong, notBelow] },
      wordAt: (at) => (at === 'endsAt' || at === 'price' ? words[at] : ''),
    });
    const word = ui.getByText('Flash sale price');
    expect(word.parentElement).toHaveTextContent('秒杀价 Flash sale price');
    expect(word.closest('[data-finding]')).toHaveAttribute('data-finding', notBelow.id);
    expect(ui.getAllByText('结束时间')).toHaveLength(1);
  });

  test('says how many of each kind there are, ignored ones aside', async () => {
    const { text } = await mount({ model: { findings: [tooLong, notBelow, slip, { ...noPrice, ignored: true }] } });
    expect(text()).toContain('2 errors');
    expect(text()).toContain('1 warning');
    expect(text()).toContain('214 passed');
    expect(text()).toContain('Ignored (1)');
  });

  test('carries page, market, state and passes for other programs', async () => {
    const { panel, update } = await mount();
    expect(panel.dataset).toMatchObject({ page: 'flash-sale', market: 'TH', state: 'ready', passed: '214' });
    await update({ state: 'stale', passed: 3 });
    expect(panel.dataset).toMatchObject({ state: 'stale', passed: '3' });
    expect(panel).toHaveTextContent('Checking the latest change…');
  });

  test('says every finding with its numbers, its source and when that was read', async () => {
    const { text, ui } = await mount({ model: { findings: [tooLong] } });
    expect(text()).toContain('This sale runs 96 h 30 min. It must not run longer than 72 h');
    const link = ui.getByRole('link');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noreferrer');
    expect(text()).toMatch(/read \d+ \w+ 20\d\d/);
  });

  test('speaks Chinese, and changes language while it is open', async () => {
    const { text, run } = await mount({ texts: textsIn('zh-CN') });
    expect(text()).toContain('3 个错误');
    expect(text()).toContain('活动时长 96 小时 30 分钟，不能超过 72 小时');
    expect(text()).toContain('秒杀价 ฿159.00，原价 ฿159.00');
    await run((overlay) => {
      overlay.setTexts(textsIn('en'));
    });
    expect(text()).toContain('3 errors');
  });

  test('groups by field, then by row', async () => {
    const { ui } = await mount({ model: { findings: [slip, tooLong, notBelow, noHistory] } });
    const heads = ui.getAllByRole('heading', { level: 3 }).map((head) => head.textContent);
    expect(heads).toEqual([
      'End time1',
      'Whole sale1',
      'Phone stand1',
      '<img src=x onerror=alert(1)> ShoesBlack / 421',
    ]);
  });

  test('HTML in a product name stays text', async () => {
    const { root } = await mount();
    expect(root.querySelector('img')).toBeNull();
  });

  test('shows the sale on both clocks and how far it is over', async () => {
    const { ui, text } = await mount();
    expect(ui.getByRole('columnheader', { name: 'Shop GMT+7' })).toBeInTheDocument();
    expect(ui.getByRole('row', { name: 'Start 24 Nov 10:00 24 Nov 11:00' })).toBeInTheDocument();
    expect(ui.getByRole('meter', { name: 'Duration' })).toHaveAttribute('aria-valuenow', '96.5');
    expect(text()).toContain('96 h 30 min, 24 h 30 min too long');
  });

  test('one column where both clocks agree, and the shop’s own unknown zone is not made up', async () => {
    const { ui, update } = await mount({ model: { sellerZone: 'Asia/Jakarta' } });
    expect(ui.getByRole('columnheader', { name: 'Shop and you GMT+7' })).toBeInTheDocument();
    await update({ zone: null, maxHours: null });
    expect(ui.queryByRole('columnheader', { name: /Shop/ })).toBeNull();
    expect(ui.queryByRole('meter')).toBeNull();
  });

  test('says what is not checked yet and what to do for it', async () => {
    const { text, update } = await mount({ model: { productsSeen: 40, more: 'pages' } });
    expect(text()).toContain('Checked 40 of 120 products. Turn the pages');
    await update({ productsSeen: 120 });
    expect(text()).not.toContain('Checked');
  });

  test('an open question is no pass', async () => {
    const { text, update } = await mount({ model: { findings: [noHistory] } });
    expect(text()).toContain('Nothing to fix in what could be checked.');
    expect(text()).toContain('No orders of this shop are known, so the lowest price paid cannot be checked.');
    await update({ findings: [] });
    expect(text()).toContain('Nothing to fix.');
  });

  test.each([
    ['standing', true],
    // Nobody is sent to a part of the workbench that is not there yet.
    ['history', false],
    ['cost', false],
  ])('a missing fact leads to the workbench where that takes it: %s', async (name, leads) => {
    const { ui } = await mount({ model: { findings: [{ ...noHistory, missing: { kind: 'fact', name } }] } });
    const buttons = ui.queryAllByRole('button', { name: 'Open the workbench' });
    expect(buttons).toHaveLength(leads ? 1 : 0);
  });

  test.each([
    ['en', 'No rule of the platform (Shoplint, 22 Nov 2026)'],
    ['zh-CN', '并非平台规则（Shoplint，2026年11月22日）'],
  ] as const)('our own advice is called so once, in the reader’s language: %s', async (language, source) => {
    const { text } = await mount({
      texts: textsIn(language),
      model: { findings: [{ ...slip, source: 'own-advice' }] },
    });
    expect(text()).toContain(source);
    expect(text()).not.toContain('Shoplint’s own advice');
  });

  test('of 2,000 findings only those in view are in the document', async () => {
    const rows = Array.from({ length: 2000 }, (_, i) => `row ${String(i)}`);
    const { root, ui, text } = await mount({
      model: {
        findings: rows.map((key) => ({ ...notBelow, id: key, row: key })),
        rows: new Map(rows.map((key) => [key, { product: key, variation: '', withoutPrice: false }])),
      },
    });
    expect(text()).toContain('2,000 errors');
    expect(ui.getAllByRole('listitem').length).toBeLessThan(30);
    expect(root.querySelectorAll('*').length).toBeLessThan(700);
  });
});

describe('the filters', () => {
  test('only failing ones: no notes, nothing unknown', async () => {
    const { ui, user, text } = await mount();
    await user.click(ui.getByRole('button', { name: 'Failing 4' }));
    expect(text()).not.toContain('Times on this page');
    expect(text()).not.toContain('No orders of this shop');
    expect(text()).toContain('This sale runs');
  });

  test('only rows without a price', async () => {
    const { ui, user } = await mount();
    await user.click(ui.getByRole('button', { name: 'No price 1' }));
    expect(ui.getAllByRole('heading', { level: 3 }).map((head) => head.textContent)).toEqual(['EarbudsWhite1']);
  });

  test('by rule, and back when nothing is left', async () => {
    const { ui, user, text, update } = await mount();
    await user.selectOptions(ui.getByRole('combobox', { name: 'By rule' }), 'Slip of the pen (1)');
    expect(ui.getAllByRole('heading', { level: 3 })).toHaveLength(1);
    await update({ findings: model().findings.filter(({ rule }) => rule !== slip.rule) });
    expect(text()).toContain('No finding here.');
    await user.click(ui.getByRole('button', { name: 'Show all' }));
    expect(text()).toContain('This sale runs');
  });
});

describe('what the panel says instead of findings', () => {
  test('a page that has changed: what cannot be read, and a diagnosis to copy', async () => {
    const { text, ui, user, actions } = await mount({
      model: { state: 'unrecognised', unreadable: ['startsAt', 'table'], findings: [], passed: 0 },
    });
    expect(text()).toContain('This page has changed');
    expect(text()).toContain('Shoplint cannot read: Start time, Product table.');
    expect(text()).not.toContain('Nothing to fix');
    await user.click(ui.getByRole('button', { name: 'Copy a diagnosis' }));
    expect(actions.copy).toHaveBeenCalledWith('found: name; not found: startsAt');
    expect(text()).toContain('Copied.');
  });

  test('where the browser refuses the clipboard, the text itself is shown', async () => {
    const { text, ui, user, actions } = await mount({ model: { state: 'unrecognised', findings: [] } });
    actions.copy.mockResolvedValue(false);
    await user.click(ui.getByRole('button', { name: 'Copy a diagnosis' }));
    expect(text()).toContain('copy by hand: found: name; not found: startsAt');
  });

  test('paused here or everywhere, with a way on', async () => {
    const { text, ui, user, actions, update } = await mount({ model: { state: 'paused' } });
    expect(text()).toContain('Paused on this page.');
    expect(text()).not.toContain('This sale runs');
    await user.click(ui.getByRole('button', { name: 'Resume' }));
    expect(actions.resume).toHaveBeenCalledOnce();
    await update({ pausedWhere: 'everywhere' });
    expect(text()).toContain('Paused everywhere.');
  });

  test('while reading: neither findings nor passes', async () => {
    const { text } = await mount({ model: { state: 'reading', findings: [], passed: 0 } });
    expect(text()).toContain('Reading the page…');
    expect(text()).not.toContain('passed');
  });

  test('the menu pauses and opens the workbench', async () => {
    const { ui, user, actions } = await mount();
    await user.click(ui.getByRole('button', { name: 'Pause and more' }));
    await user.click(ui.getByRole('menuitem', { name: 'Pause everywhere' }));
    expect(actions.pause).toHaveBeenCalledWith('everywhere');
    await user.click(ui.getByRole('button', { name: 'Pause and more' }));
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(actions.openWorkbench).toHaveBeenCalledOnce();
  });
});
