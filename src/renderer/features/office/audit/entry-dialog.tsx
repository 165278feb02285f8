/** One entry of the record: what was before and what came of it. */
import { useMemo } from 'react';
import { type AuditField, type AuditRow, auditFields } from '../../../../shared/domain/audit.ts';
import { dictionaries } from '../../../../shared/i18n/index.ts';
import type { CallOutput } from '../../../../shared/ipc/contract/index.ts';
import { deedText, pcText } from '../../../../shared/sheet/audit-table.ts';
import { momentText } from '../../../app/backup/moment-text.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { type Column, DataTable, Dialog, Stack } from '../../../ui/index.ts';
import css from './audit.module.css';

type Props = { readonly row: AuditRow; readonly onClose: () => void };
type Field = CallOutput<'audit.details'>['fields'][number];

const isKnown = (field: string): field is AuditField => (auditFields as readonly string[]).includes(field);

export function EntryDialog({ row, onClose }: Props) {
  const { t, language } = useWords();
  const words = dictionaries[language];
  const { data } = useCall('audit.details', { seq: row.seq });
  const told = data?.fields.filter(({ hidden }) => !hidden) ?? [];
  const mores: Readonly<Record<string, string>> = words.audit.more;
  const columns = useMemo((): readonly Column<Field>[] => {
    const valueText = (field: string, value: string | null) =>
      value === null ? '–' : (['export', 'why', 'by'].includes(field) && mores[value]) || value;
    return [
      {
        id: 'field',
        label: t('audit.field'),
        render: ({ field }) => (isKnown(field) ? t(`audit.fields.${field}`) : field),
      },
      { id: 'before', label: t('audit.before'), render: ({ field, before }) => valueText(field, before) },
      { id: 'after', label: t('audit.after'), render: ({ field, after }) => valueText(field, after) },
    ];
  }, [t, mores]);
  return (
    <Dialog
      title={t('audit.details', { number: row.seq })}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      isDismissable
    >
      <Stack gap={3}>
        <p className={css.facts}>
          <b>{deedText(row, words)}</b>
          {row.about !== '' && ` – ${row.about}`}
        </p>
        <p className={css.facts}>
          {`${momentText(row.at, language)} – ${row.who === '' ? t('audit.nobody') : row.who} – ${pcText(row, words)}`}
        </p>
        {told.length > 0 && (
          <DataTable label={t('audit.what')} columns={columns} rows={told} rowKey={({ field }) => field} />
        )}
        {data?.fields.some(({ hidden }) => hidden) && <p className={css.quiet}>{t('audit.hidden')}</p>}
        {data?.fields.length === 0 && <p className={css.quiet}>{t('audit.noDetails')}</p>}
      </Stack>
    </Dialog>
  );
}
