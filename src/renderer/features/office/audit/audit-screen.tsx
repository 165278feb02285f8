/** Who did what to whom, when and on which PC: looked through, checked, taken out. */
import { ListChecks } from 'lucide-react';
import { useState } from 'react';
import type { AuditRow } from '../../../../shared/domain/audit.ts';
import type { CallInput, CallOutput } from '../../../../shared/ipc/contract/index.ts';
import { useSend } from '../../../app/client/index.ts';
import { useLeave } from '../../../app/leave/use-leave.tsx';
import { useWords } from '../../../app/words.ts';
import { Button, Checkbox, DataTable, EmptyState, Spinner, showToast } from '../../../ui/index.ts';
import office from '../office.module.css';
import css from './audit.module.css';
import { useAuditColumns } from './audit-columns.tsx';
import { AuditToolbar, everything } from './audit-toolbar.tsx';
import { CheckDialog } from './check-dialog.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { useRecord } from './use-record.ts';

type Check = { readonly result: CallOutput<'audit.check'> | null };

export function AuditScreen() {
  const { t, language } = useWords();
  const [chosen, choose] = useState(everything);
  const [withNames, setWithNames] = useState(false);
  const [leave, named] = [useLeave(['record']), useLeave(['names'])];
  const [opened, open] = useState<AuditRow | null>(null);
  const [check, setCheck] = useState<Check | null>(null);
  const { rows, more } = useRecord(chosen.filter);
  const columns = useAuditColumns();
  const { send: askCheck, isPending: isChecking } = useSend('audit.check');
  const { send: askExport } = useSend('audit.export');
  const runCheck = async () => {
    setCheck({ result: null });
    const result = await askCheck({});
    setCheck(result ? { result } : null);
  };
  const exportTo = async (format: CallInput<'audit.export'>['format']) => {
    const made = await askExport({ ...chosen.filter, format, language, withNames: withNames && named.isAllowed });
    if (made?.path) showToast({ tone: 'ok', message: t('audit.exported', { path: made.path }) });
  };
  return (
    <div className={office.screen}>
      <AuditToolbar
        chosen={chosen}
        onChoose={choose}
        isChecking={isChecking}
        onCheck={() => void runCheck()}
        onExport={leave.isAllowed ? (format) => void exportTo(format) : null}
      />
      <div className={office.panel}>
        {rows ? (
          <DataTable
            grow
            label={t('audit.title')}
            columns={columns}
            rows={rows}
            rowKey={({ seq }) => String(seq)}
            onOpen={open}
            empty={<EmptyState icon={ListChecks} title={t('audit.none')} message={t('audit.noneHint')} />}
          />
        ) : (
          <Spinner label={t('common.loading')} size="large" />
        )}
      </div>
      <div className={css.foot}>
        {leave.isAllowed && named.isAllowed ? (
          <Checkbox label={t('audit.withNames')} isSelected={withNames} onChange={setWithNames} />
        ) : (
          <span />
        )}
        {more && <Button onPress={more}>{t('audit.showMore')}</Button>}
      </div>
      {opened && <EntryDialog row={opened} onClose={() => open(null)} />}
      {check && <CheckDialog result={check.result} onClose={() => setCheck(null)} />}
    </div>
  );
}
