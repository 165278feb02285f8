import { PenLine } from 'lucide-react';
import { type Day, type Month, monthOf } from '../../../../shared/domain/day.ts';
import { formatMonth } from '../../../../shared/i18n/dates.ts';
import type { Signer } from '../../../../shared/ipc/contract/certify.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Segmented, Select } from '../../../ui/index.ts';
import office from '../office.module.css';
import { monthChoices } from '../sheet/sheet-query.ts';
import css from './signatures.module.css';

/** No name is empty. */
export const anyHolder = '';

type Props = {
  readonly signer: Signer;
  readonly today: Day;
  /** Null: what is not signed. */
  readonly signedIn: Month | null;
  readonly onSignedIn: (month: Month | null) => void;
  /** Others who held some of the sessions. */
  readonly holders: readonly string[];
  readonly holder: string;
  readonly onHolder: (name: string) => void;
  /** Sessions that are listed. */
  readonly count: number;
  readonly onSignFor: () => void;
  readonly onHandOver: () => void;
};

/** Signed or not, which month, who held it; and what can be done with everything that is listed. */
export function SignaturesToolbar(props: Props) {
  const { signer, today, signedIn, onSignedIn, holders, holder, onHolder, count } = props;
  const { t, language } = useWords();
  return (
    <div className={office.toolbar}>
      <Segmented
        label={t('signatures.which')}
        hideLabel
        options={[
          { id: 'unsigned', label: t('signatures.unsigned', { count: signer.unsigned }) },
          { id: 'signed', label: t('signatures.signed') },
        ]}
        value={signedIn === null ? 'unsigned' : 'signed'}
        onChange={(id) => onSignedIn(id === 'signed' ? monthOf(today) : null)}
      />
      {signedIn !== null && (
        <div className={css.month}>
          <Select
            label={t('sheet.month')}
            hideLabel
            options={monthChoices(today, signedIn).map((id) => ({ id, label: formatMonth(id, language) }))}
            value={signedIn}
            onChange={(month) => onSignedIn(month as Month)}
            placeholder={t('sheet.month')}
          />
        </div>
      )}
      {signedIn === null && holders.length > 0 && (
        <div className={css.holder}>
          <Select
            label={t('signatures.whoHeld')}
            hideLabel
            options={[
              { id: anyHolder, label: t('signatures.anyHolder') },
              { id: signer.name, label: t('signatures.byThemself') },
              ...holders.map((name) => ({ id: name, label: `${t('signatures.held')}: ${name}` })),
            ]}
            value={holder}
            onChange={onHolder}
            placeholder={t('signatures.anyHolder')}
          />
        </div>
      )}
      {signedIn === null && count > 0 && (
        <div className={css.push}>
          <Button onPress={props.onHandOver}>{t('signatures.handOverAll', { count })}</Button>
          {signer.isArchived && (
            <Button variant="primary" icon={PenLine} onPress={props.onSignFor}>
              {t('signatures.signFor', { name: signer.name, count })}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
