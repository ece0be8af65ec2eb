import { Printer } from 'lucide-react';
import type { ReactElement } from 'react';
import { dayNumber, isoOf, wallOf } from '../../rules/time.ts';
import type { Texts } from '../text.ts';
import { Steps, stateText } from './case-view.tsx';
import { Reckoning } from './explained.tsx';
import type { CasesModel, ShownCase } from './model.ts';

interface DossierProps {
  readonly texts: Texts;
  readonly model: CasesModel;
  readonly shown: ShownCase;
  readonly now: number;
  onPrint(): void;
  onBack(): void;
}

/** A case on paper: what is alleged, what happened, until when what can be done, the evidence, and the rule's sources. */
export function Dossier({ texts, model, shown, now, onPrint, onBack }: DossierProps): ReactElement {
  const { one, story, proofs } = shown;
  const { zone, market, shop, shops } = model;
  const notice = { at: one.notice.at, zone };
  const label = shops.find(({ id }) => id === shop)?.label ?? shop;
  const facts: readonly (readonly [string, string])[] = [
    [texts.t('dossier.shop'), label],
    [texts.t('dossier.market'), texts.market(market)],
    [texts.t('dossier.notice'), one.notice.hasHour ? texts.time(notice) : texts.date(notice)],
    [
      texts.t('dossier.alleged'),
      one.behaviour === null ? texts.t('case.behaviour.else') : texts.t(`behaviour.${one.behaviour}`),
    ],
    ...(one.points === undefined ? [] : [[texts.t('case.points'), texts.number(one.points)] as const]),
    [texts.t('dossier.now'), stateText(texts, story, zone, now)],
  ];
  // Its day carries the year: paper outlives it, and the other dates leave out the present one.
  return (
    <article className="dossier" aria-label={texts.t('dossier.title', { name: one.name })}>
      <p className="dossier-bar">
        <button type="button" className="button" onClick={onBack}>
          {texts.t('dossier.back')}
        </button>
        <button type="button" className="button button-main" onClick={onPrint}>
          <Printer size={14} aria-hidden />
          {texts.t('dossier.print')}
        </button>
      </p>
      <h2>{texts.t('dossier.title', { name: one.name })}</h2>
      <p className="hint">{texts.t('dossier.printed', { at: texts.day(isoOf(dayNumber(wallOf(now, zone)))) })}</p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{texts.t('case.history')}</h3>
      <Steps texts={texts} shown={shown} zone={zone} />
      {story.measures.length > 0 && <h3>{texts.t('case.applied')}</h3>}
      <ul>
        {story.measures.map(({ measure, liftedAt }) => (
          <li key={measure}>
            {texts.t(`measure.${measure}`)} ·{' '}
            {liftedAt === null
              ? texts.t('case.stands')
              : texts.t('case.lifted', { date: texts.date({ at: liftedAt, zone }) })}
          </li>
        ))}
      </ul>
      {story.deadlines.length > 0 && <h3>{texts.t('dossier.rules')}</h3>}
      {story.deadlines.map((deadline) => (
        <div key={deadline.id} className="case-deadline">
          <p className="deadline-kind">{texts.t(`deadline.kind.${deadline.kind}`)}</p>
          <Reckoning texts={texts} deadline={deadline} />
        </div>
      ))}
      <h3>{texts.t('evidence.title')}</h3>
      <table>
        <tbody>
          {proofs.map(({ id, weight, source }) => {
            const files = (one.evidence ?? []).filter(({ proof }) => proof === id).map(({ file }) => file);
            const said = texts.source(source);
            return (
              <tr key={id}>
                <th scope="row">
                  {texts.t(`proof.${id}`)} <span className="hint">{texts.t(`evidence.${weight}`)}</span>
                </th>
                <td>{files.length === 0 ? texts.t('dossier.noFile') : files.join(texts.t('list.and'))}</td>
                <td className="hint">
                  {said && (said.trust === 'own' ? said.about : `${said.title} · ${said.about}`)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </article>
  );
}
