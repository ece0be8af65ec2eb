import { useDeferredValue, useId, useMemo, useState, type ReactElement } from 'react';
import { Search } from 'lucide-react';
import './skus.css';
import type { HistoryProps } from './model.ts';
import { SkuDetailPane } from './sku-detail.tsx';
import { firstSort, listSkus, skuFilters, type SkuFilter, type Sort } from './sku-list.ts';
import { SkuTable } from './sku-table.tsx';

/** All SKUs of the history, to search, sort and filter; beside them the one that was opened. */
export function Skus({ texts, model, actions }: HistoryProps): ReactElement {
  const { skus, detail, now, zone } = model;
  const id = useId();
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<SkuFilter>('all');
  const [sort, setSort] = useState<Sort>(firstSort.lines);
  // Typing stays fluent: with many SKUs the list follows a moment later.
  const late = useDeferredValue(search);
  const rows = useMemo(
    () => listSkus(skus ?? [], { search: late, filter, sort }, now),
    [skus, late, filter, sort, now],
  );
  const opened = detail && skus?.find(({ sku }) => sku === detail.sku);
  return (
    <section className={opened ? 'card skus skus-open' : 'card skus'} aria-labelledby={`${id}-title`}>
      <div className="skus-list">
        <h2 id={`${id}-title`}>{texts.t('sku.title')}</h2>
        <div className="skus-tools">
          <span className="search">
            <Search size={15} aria-hidden />
            <input
              type="search"
              aria-label={texts.t('sku.search')}
              placeholder={texts.t('sku.search')}
              value={search}
              onChange={(event) => {
                setSearch(event.target.value);
              }}
            />
          </span>
          <div className="chips" role="group" aria-label={texts.t('filter.label')}>
            {skuFilters.map((each) => (
              <button
                key={each}
                type="button"
                className="chip"
                aria-pressed={each === filter}
                onClick={() => {
                  setFilter(each);
                }}
              >
                {texts.t(`sku.filter.${each}`)}
              </button>
            ))}
          </div>
        </div>
        <p className="hint" role="status">
          {skus === null
            ? texts.t('sku.loading')
            : rows.length === skus.length
              ? texts.t('sku.count', { count: skus.length })
              : texts.t('sku.found', { found: rows.length, count: skus.length })}
        </p>
        <SkuTable
          texts={texts}
          rows={rows}
          zone={zone}
          sort={sort}
          opened={opened?.sku ?? null}
          labelledBy={`${id}-title`}
          onSort={setSort}
          onOpen={actions.openSku}
        />
        {skus !== null && rows.length === 0 && (
          <p className="nothing">
            {texts.t(skus.length === 0 ? 'sku.none' : 'sku.notFound')}{' '}
            {skus.length > 0 && (
              <button
                type="button"
                className="link"
                onClick={() => {
                  setSearch('');
                  setFilter('all');
                }}
              >
                {texts.t('filter.reset')}
              </button>
            )}
          </p>
        )}
      </div>
      {opened && (
        <SkuDetailPane key={opened.sku} texts={texts} model={model} actions={actions} row={opened} detail={detail} />
      )}
    </section>
  );
}
