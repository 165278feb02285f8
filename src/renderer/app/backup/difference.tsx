/** What is in a copy beside what there is now. */
import { useMemo } from 'react';
import type { BackupContent } from '../../../shared/domain/backup.ts';
import { formatNumber } from '../../../shared/i18n/dates.ts';
import { type Column, DataTable, Stack } from '../../ui/index.ts';
import { useWords } from '../words.ts';
import { counted } from './counted.ts';
import css from './difference.module.css';
import { momentText } from './moment-text.ts';

type Props = {
  readonly title: string;
  readonly inCopy: BackupContent;
  /** Null: there is nothing here yet. */
  readonly inUse: BackupContent | null;
};
type Line = { readonly id: string; readonly label: string; readonly texts: readonly string[] };

export function Difference({ title, inCopy, inUse }: Props) {
  const { t, language } = useWords();
  const lines = useMemo((): readonly Line[] => {
    const number = (value: number) => formatNumber(value, language);
    const sign = (value: number) => (value > 0 ? `+${number(value)}` : number(value));
    const moment = (value: string | null) => (value === null ? '–' : momentText(value, language));
    const beside = (now: string, difference: string) => (inUse ? [now, difference] : []);
    return [
      ...counted.map((id): Line => {
        const [copy, now] = [inCopy[id], inUse?.[id] ?? 0];
        return { id, label: t(`backup.${id}`), texts: [number(copy), ...beside(number(now), sign(copy - now))] };
      }),
      {
        id: 'lastChange',
        label: t('backup.lastChange'),
        texts: [moment(inCopy.lastChange), ...beside(moment(inUse?.lastChange ?? null), '')],
      },
    ];
  }, [t, language, inCopy, inUse]);
  const columns = useMemo((): readonly Column<Line>[] => {
    const heads = inUse ? [t('backup.inCopy'), t('backup.inUse'), t('backup.difference')] : [t('backup.inCopy')];
    return [
      { id: 'what', label: t('backup.what'), render: ({ label }) => label },
      ...heads.map(
        (label, index): Column<Line> => ({ id: label, label, align: 'end', render: ({ texts }) => texts[index] }),
      ),
    ];
  }, [t, inUse]);
  const { head } = inCopy;
  return (
    <Stack gap={3}>
      <DataTable label={title} columns={columns} rows={lines} rowKey={({ id }) => id} />
      {head && (
        <p className={css.head}>
          <span>{t('copies.upTo', { number: formatNumber(head.number, language) })}</span>
          <span className={css.hash}>{t('copies.whole', { hash: head.hash })}</span>
        </p>
      )}
    </Stack>
  );
}
