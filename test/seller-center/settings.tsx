/** The practice page's own bar: says that this is not the real site, and sets the query options by hand. */
import { useState, type JSX } from 'react';
import { choices, currentQuery } from './config.ts';
import { useShown } from './shown.ts';
import { stepAudit } from './warehouse/data.ts';

const change = (key: string, value: string): void => {
  const query = currentQuery();
  query.set(key, value);
  location.assign(`${location.pathname}?${query.toString()}`);
};

const Choices = (): JSX.Element => {
  const query = currentQuery();
  return (
    <div className="sc-settings">
      {Object.entries(choices).map(([key, allowed]) => (
        <label key={key}>
          {key}{' '}
          <select
            value={query.get(key) ?? allowed[0]}
            onChange={(event) => {
              change(key, event.target.value);
            }}
          >
            {allowed.map((value) => (
              <option key={value}>{value}</option>
            ))}
          </select>
        </label>
      ))}
      <label>
        n{' '}
        <select
          value={query.get('n') ?? '5'}
          onChange={(event) => {
            change('n', event.target.value);
          }}
        >
          {['1', '5', '50', '500', '2000', '10000'].map((value) => (
            <option key={value}>{value}</option>
          ))}
        </select>
      </label>
    </div>
  );
};

export const SettingsBar = (): JSX.Element => {
  const { config } = useShown();
  const [open, setOpen] = useState(false);
  return (
    <aside className="sc-practice">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        Practice page of Shoplint, not TikTok’s {open ? '▴' : '▾'}
      </button>
      <button
        type="button"
        data-testid="step-audit"
        onClick={() => {
          stepAudit(config);
        }}
      >
        Step the pickup audit ▸
      </button>
      {open && <Choices />}
    </aside>
  );
};
