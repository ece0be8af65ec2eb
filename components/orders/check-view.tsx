import { useState, type ReactElement } from 'react';
import { Mark } from '../icons.tsx';
import type { TextKey, Texts } from '../text.ts';
import type { SelfCheckActions, ShownCheck, ShownGroup } from './model.ts';
import { Proofs } from './proofs.tsx';

interface CheckViewProps {
  readonly texts: Texts;
  readonly check: ShownCheck;
  /** Open when it is first drawn: the seller opens and closes it from then on. */
  readonly isFirst: boolean;
  readonly actions: Pick<SelfCheckActions, 'collect' | 'copy'>;
}

const atFirst = 10;

/** One check: which orders, why the platform may ask about them, and what to collect. */
export function CheckView({ texts, check, isFirst, actions }: CheckViewProps): ReactElement {
  const [isOpen, setOpen] = useState(isFirst);
  const [isWhole, setWhole] = useState(false);
  const { groups, proofs, unjudged, limits, source } = check;
  const by = source === null ? null : texts.source(source);
  const shown = isWhole ? groups : groups.slice(0, atFirst);
  const { mark, words } = answerOf(texts, check);
  return (
    <li data-check={check.check} data-questioned={countOf(groups)} data-judged={check.judged}>
      <details
        open={isOpen}
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>
          <Mark of={mark} />
          <span className="order-check-name">{texts.rule(check.check)}</span>
          <span className={mark === 'warning' ? 'word-warning' : 'hint'}>{words}</span>
        </summary>
        <div className="order-check-body">
          <p className="hint">
            {texts.t(`${check.check}.why` as TextKey, limits)}{' '}
            {by && texts.t('orders.by', { source: by.trust === 'own' ? by.about : by.title })}
            {check.own && texts.t('source.ownValue')}
          </p>
          {check.state === 'off' && <p>{texts.t('orders.off.what')}</p>}
          {groups.length > 0 && (
            <>
              <ul className="order-groups">
                {shown.map((group) => (
                  <Group
                    key={`${group.what} ${group.orders[0] ?? ''}`}
                    texts={texts}
                    check={check}
                    group={group}
                    actions={actions}
                  />
                ))}
              </ul>
              {shown.length < groups.length && (
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    setWhole(true);
                  }}
                >
                  {texts.t('orders.all', { count: groups.length })}
                </button>
              )}
              <h3>{texts.t('orders.collect')}</h3>
              <Proofs texts={texts} proofs={proofs} />
            </>
          )}
          {unjudged.length > 0 && (
            <ul className="order-unjudged">
              {unjudged.map(({ why, orders }) => (
                <li key={why} data-unjudged={why}>
                  {texts.t(`orders.why.${why}`, { count: orders })}
                </li>
              ))}
            </ul>
          )}
        </div>
      </details>
    </li>
  );
}

const countOf = (groups: readonly ShownGroup[]): number => new Set(groups.flatMap(({ orders }) => orders)).size;

function answerOf(
  texts: Texts,
  { state, judged, groups, unjudged }: ShownCheck,
): { readonly mark: 'warning' | 'pass' | 'unknown'; readonly words: string } {
  if (state === 'switched-off') return { mark: 'unknown', words: texts.t('orders.switchedOff') };
  if (state === 'off') return { mark: 'unknown', words: texts.t('orders.off') };
  const open = groups.filter(({ isCollected }) => !isCollected);
  if (open.length > 0) return { mark: 'warning', words: texts.t('orders.found', { count: countOf(open) }) };
  if (groups.length > 0) return { mark: 'pass', words: texts.t('orders.allCollected') };
  if (judged === 0 && unjudged.length > 0) return { mark: 'unknown', words: texts.t('orders.cannotTell') };
  if (unjudged.length === 0) return { mark: 'pass', words: texts.t('orders.clear') };
  const count = unjudged.reduce((sum, { orders }) => sum + orders, 0);
  return { mark: 'unknown', words: texts.t('orders.clearPartly', { count }) };
}

interface GroupProps {
  readonly texts: Texts;
  readonly check: ShownCheck;
  readonly group: ShownGroup;
  readonly actions: Pick<SelfCheckActions, 'collect' | 'copy'>;
}

/** So many ids are shown; all of them are copied. */
const shownIds = 3;

function Group({ texts, check: { check }, group, actions }: GroupProps): ReactElement {
  const { what, orders, data, isCollected } = group;
  const [said, setSaid] = useState<'orders.ids.copied' | 'orders.ids.refused' | null>(null);
  const sentence = texts.t(`${check}.${what}` as TextKey, data);
  const more = orders.length - shownIds;
  return (
    <li className={isCollected ? 'order-group order-group-done' : 'order-group'}>
      <p>{sentence}</p>
      <p className="hint order-ids">
        {orders.slice(0, shownIds).join(' · ')}
        {more > 0 && ` · ${texts.t('orders.ids.more', { count: more })}`}
      </p>
      <div className="order-deeds">
        <button
          type="button"
          className="button"
          aria-label={texts.t('orders.ids.copy.named', { what: sentence })}
          onClick={() => {
            void actions.copy(orders.join('\n')).then((isDone) => {
              setSaid(isDone ? 'orders.ids.copied' : 'orders.ids.refused');
            });
          }}
        >
          {texts.t('orders.ids.copy', { count: orders.length })}
        </button>
        <label className="order-tick">
          <input
            type="checkbox"
            checked={isCollected}
            aria-label={texts.t('orders.collected.named', { what: sentence })}
            onChange={(event) => {
              actions.collect(check, orders, event.target.checked);
            }}
          />
          {texts.t('orders.collected')}
        </label>
        <span className="hint" role="status">
          {said === null ? '' : texts.t(said)}
        </span>
      </div>
    </li>
  );
}
