import { memo, type ReactElement } from 'react';
import { ChevronUp, Clock } from '../icons.tsx';
import type { Instant } from '../../rules/time.ts';
import type { PageModel } from '../model.ts';
import { Press } from '../press.tsx';
import type { Texts } from '../text.ts';
import { useOverlay, useOverlayStore, useTexts } from './context.ts';

const hour = 3_600_000;

/** Spelled out, so that an edit elsewhere does not draw the clocks anew. */
export type TimesProps = Pick<PageModel, 'startsAt' | 'endsAt' | 'zone' | 'sellerZone' | 'maxHours' | 'now'>;

/** The sale's times on the shop's clock and on the seller's own, and how long it runs. */
export const Clocks = memo(function Clocks(times: TimesProps): ReactElement {
  const texts = useTexts();
  const store = useOverlayStore();
  const isOpen = useOverlay((state) => state.clocks);
  return (
    <div className="clocks" role="group" aria-label={texts.t('clock.label')}>
      <div className="clocks-line">
        <Meter {...times} />
        <Press
          act="clocks"
          className="icon-button"
          aria-expanded={isOpen}
          aria-label={texts.t('clock.label')}
          title={texts.t('clock.label')}
          onPress={() => {
            store.setState({ clocks: !isOpen });
          }}
        >
          {isOpen ? <ChevronUp size={14} aria-hidden /> : <Clock size={14} aria-hidden />}
        </Press>
      </div>
      {isOpen && <Times {...times} />}
    </div>
  );
});

function Times(times: TimesProps): ReactElement {
  const texts = useTexts();
  const { startsAt, endsAt, now } = times;
  const zones = zonesOf(times, texts);
  const rows = [
    ['clock.now', now],
    ['clock.start', startsAt],
    ['clock.end', endsAt],
  ] as const;
  return (
    <table>
      <thead>
        <tr>
          <td />
          {zones.map(({ zone, title }) => (
            <th scope="col" key={title}>
              {texts.t(title)} <span className="offset">{texts.offset({ at: startsAt ?? now, zone })}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(
          ([title, at]) =>
            at !== null && (
              <tr key={title}>
                <th scope="row">{texts.t(title)}</th>
                {zones.map(({ zone }) => (
                  <td key={zone}>{cell(texts, at, zone, startsAt ?? now)}</td>
                ))}
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}

/** Where both clocks show the same, one column is enough. */
function zonesOf({ zone, sellerZone, startsAt, endsAt, now }: TimesProps, texts: Texts): readonly Column[] {
  const seller = { zone: sellerZone, title: 'clock.you' } as const;
  if (zone === null) return [seller];
  const isSame = [now, startsAt ?? now, endsAt ?? now].every(
    (at) => texts.offset({ at, zone }) === texts.offset({ at, zone: sellerZone }),
  );
  return isSame ? [{ zone, title: 'clock.same' }] : [{ zone, title: 'clock.shop' }, seller];
}

interface Column {
  readonly zone: string;
  readonly title: 'clock.shop' | 'clock.you' | 'clock.same';
}

/** The column's head names the offset at the sale's start; a time after a clock change names its own. */
const cell = (texts: Texts, at: Instant, zone: string, head: Instant): string =>
  texts.offset({ at, zone }) === texts.offset({ at: head, zone })
    ? texts.clock({ at, zone })
    : texts.time({ at, zone });

function Meter({ startsAt, endsAt, maxHours }: TimesProps): ReactElement | null {
  const texts = useTexts();
  if (startsAt === null || endsAt === null || maxHours === null || endsAt <= startsAt) return null;
  const hours = (endsAt - startsAt) / hour;
  const over = hours - maxHours;
  const whole = Math.max(hours, maxHours);
  const data = { hours: texts.duration(hours), max: texts.duration(maxHours) };
  const label =
    over > 0 ? texts.t('meter.over', { ...data, over: texts.duration(over) }) : texts.t('meter.within', data);
  return (
    <div className={over > 0 ? 'meter meter-over' : 'meter'}>
      <div
        className="meter-bar"
        role="meter"
        aria-label={texts.t('meter.label')}
        aria-valuemin={0}
        aria-valuemax={whole}
        aria-valuenow={hours}
        aria-valuetext={label}
      >
        <span className="meter-used" style={{ width: percent(Math.min(hours, maxHours) / whole) }} />
        {over > 0 && <span className="meter-rest" style={{ width: percent(over / whole) }} />}
      </div>
      <span>{label}</span>
    </div>
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
