import type { ReactElement } from 'react';
import type { Compared } from '../../rules/pickup/erp.ts';
import type { Texts } from '../text.ts';
import { CopyButton } from './copy-button.tsx';
import type { PickupActions } from './model.ts';

interface ComparisonProps {
  readonly texts: Texts;
  readonly compared: readonly Compared[];
  readonly copy: PickupActions['copy'];
}

/** The page shows phones as 138****2234: that is nothing to copy. */
const isMasked = (text: string): boolean => text.includes('*');

/** Field by field, with what has to be copied over. */
export function Comparison({ texts, compared, copy }: ComparisonProps): ReactElement {
  const off = compared.filter(({ agreement }) => agreement === 'different' || agreement === 'cosmetic').length;
  const isSame = compared.every(({ agreement }) => agreement === 'same');
  return (
    <>
      {off > 0 && <p>{texts.t('pickup.erp.toCopy', { count: off })}</p>}
      {isSame && <p>{texts.t('pickup.erp.allSame')}</p>}
      <table className="compared">
        <thead>
          <tr>
            {(['field', 'wanted', 'held'] as const).map((each) => (
              <th key={each} scope="col">
                {texts.t(`pickup.compared.${each}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {compared.map((line) => (
            <Line key={line.field} texts={texts} line={line} copy={copy} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface LineProps {
  readonly texts: Texts;
  readonly line: Compared;
  readonly copy: PickupActions['copy'];
}

function Line({ texts, line, copy }: LineProps): ReactElement {
  const { field, wanted, held, agreement } = line;
  const name = texts.t(`pickup.field.${field}`);
  const isOff = agreement !== 'same';
  return (
    <tr data-field={field} data-agreement={agreement}>
      <th scope="row">{name}</th>
      <td>{wanted ?? texts.t('pickup.compared.empty')}</td>
      <td>{held ?? <span className="hint">{texts.t('pickup.compared.empty')}</span>}</td>
      <td>
        <div className="compared-end">
          <span className={`agreement agreement-${agreement}`}>{texts.t(`pickup.compared.${agreement}`)}</span>
          {isOff && wanted !== null && !isMasked(wanted) && (
            <CopyButton texts={texts} text={wanted} name={name} copy={copy}>
              {texts.t('pickup.copy')}
            </CopyButton>
          )}
          {isOff && wanted !== null && isMasked(wanted) && (
            <span className="hint">{texts.t('pickup.compared.masked')}</span>
          )}
        </div>
      </td>
    </tr>
  );
}
