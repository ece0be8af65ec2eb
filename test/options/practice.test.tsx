// @vitest-environment jsdom
/** The practice form of the first-minute page: read by the site's reader, in every language and market. */
import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Language } from '../../components/model.ts';
import { marketIds, shopKinds } from '../../components/markets.ts';
import { PracticeForm } from '../../components/welcome/form.tsx';
import { practiceWords } from '../../components/welcome/words.ts';
import { settingsItem } from '../../entrypoints/background/storage.ts';
import { sellerCenterOf } from '../../entrypoints/welcome/address.ts';
import { practiceIn, priceText } from '../../entrypoints/welcome/goods.ts';
import { startPractice } from '../../entrypoints/welcome/practice.ts';
import { textsIn } from '../components/sample.ts';
import type { Finding } from '../../rules/finding.ts';

const languages = Object.keys(practiceWords) as Language[];
const choices = marketIds.flatMap((market) => shopKinds.map((kind) => ({ market, kind })));
// jsdom lays nothing out and cannot scroll.
Element.prototype.scrollTo = () => undefined;
document.elementsFromPoint = () => [];

const leaving: AbortController[] = [];
afterEach(async () => {
  await act(async () => {
    for (const each of leaving.splice(0)) each.abort();
    await Promise.resolve();
  });
  document.body.replaceChildren();
});

async function practise(language: Language, choice: (typeof choices)[number]) {
  const practice = practiceIn(choice, Date.now());
  const text = (money: typeof practice.paid): string => priceText(money, practice.currency);
  const model = {
    currency: practice.currency.code,
    offset: practice.offset,
    startsAt: practice.startsAt,
    endsAt: practice.endsAt,
    rows: practice.goods.map(({ sku, original, price }) => ({ sku, original: text(original), price: text(price) })),
  };
  const ui = render(<PracticeForm words={practiceWords[language]} model={model} name="Try it" />);
  let findings: readonly Finding[] = [];
  const controller = new AbortController();
  leaving.push(controller);
  await act(async () => {
    startPractice(
      {
        practice,
        choice,
        settings: settingsItem.fallback,
        texts: textsIn('en'),
        answered: (found) => {
          findings = found;
        },
        openWorkbench: () => undefined,
      },
      controller.signal,
    );
    await Promise.resolve();
  });
  const type = async (value: string): Promise<void> => {
    const price = ui.getByRole('textbox', {
      name: `${practiceWords[language].price}, ${practiceWords[language].products[0]}`,
    });
    const user = userEvent.setup();
    await user.clear(price);
    await user.type(price, value);
  };
  return { practice, text, type, findings: () => findings };
}

const told = (findings: readonly Finding[]): string[] => findings.map(({ result, rule }) => `${result} ${rule}`);
/** What the form is to blame for: not what nobody researched of its market. */
const wrong = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity, missing }) => severity !== 'info' && missing?.kind !== 'policy');

describe.each(languages)('in %s', (language) => {
  test('the reader finds every field, and nothing is wrong or unknown to begin with', async () => {
    const { findings } = await practise(language, { market: 'TH', kind: 'crossBorder' });
    expect(told(wrong(findings()))).toEqual([]);
    expect(document.querySelector('shoplint-overlay')?.shadowRoot?.querySelector('[data-state="ready"]')).toBeTruthy();
  });
});

describe.each(choices)('$market $kind', (choice) => {
  test('the price asked for is too high, and the fix passes', async () => {
    const { practice, text, type, findings } = await practise('en', choice);
    expect(told(wrong(findings()))).toEqual([]);

    await type(text(practice.tooHigh));
    await vi.waitFor(() => {
      expect(told(wrong(findings()))).toEqual(['fail flash-sale/lowest-price']);
    });
    const [tooHigh] = wrong(findings());
    const fixed = tooHigh?.fix?.price;
    expect(fixed?.amount).toBeLessThanOrEqual(practice.paid.amount);

    await type(fixed ? text(fixed) : '');
    await vi.waitFor(() => {
      expect(told(wrong(findings()))).toEqual([]);
    });
  });
});

test.each([
  [{ market: 'TH', kind: 'local' }, 'https://seller-th.tiktok.com/promotion/marketing-tools/management'],
  [
    { market: 'TH', kind: 'crossBorder' },
    'https://seller.tiktokshopglobalselling.com/promotion/marketing-tools/management?shop_region=TH',
  ],
] as const)('Seller Center of %o', (choice, address) => {
  expect(sellerCenterOf(choice)).toBe(address);
});
