import { CalendarX2, Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { formatMonthWithin } from '../../../../shared/i18n/dates.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import { sheetTable } from '../../../../shared/sheet/sheet-table.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, EmptyState, Spinner } from '../../../ui/index.ts';
import office from '../office.module.css';
import { BehindDialog } from './behind-dialog.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { SheetGrid } from './sheet-grid.tsx';
import { SheetLegend } from './sheet-legend.tsx';
import type { Opened, SheetQuery } from './sheet-query.ts';
import { SheetToolbar } from './sheet-toolbar.tsx';

type Props = {
  readonly status: ReadyStatus;
  readonly query: SheetQuery | null;
  readonly onQuery: (query: SheetQuery) => void;
};

export function MonthScreen({ status, query, onQuery }: Props) {
  return query && <Month status={status} query={query} onQuery={onQuery} />;
}

function Month({ status, query, onQuery }: Props & { readonly query: SheetQuery }) {
  const { t, language } = useWords();
  const { data: sheet } = useCall('attendance.month', query);
  const [opened, open] = useState<Opened | null>(null);
  const [isExporting, setExporting] = useState(false);
  const table = useMemo(() => sheet && sheetTable(sheet, [language], status.today), [sheet, language, status.today]);
  const isEmpty = sheet?.rows.length === 0;
  return (
    <div className={office.screen}>
      <SheetToolbar status={status} query={query} onQuery={onQuery}>
        <Button icon={Download} variant="primary" onPress={() => setExporting(true)} isDisabled={!sheet || isEmpty}>
          {t('office.export')}
        </Button>
      </SheetToolbar>
      <div className={office.panel}>
        {!sheet && <Spinner label={t('common.loading')} size="large" />}
        {isEmpty && (
          <EmptyState
            icon={CalendarX2}
            title={t('office.emptySheet')}
            message={t('office.emptySheetHint', { month: formatMonthWithin(query.month, language) })}
          />
        )}
        {sheet && table && !isEmpty && <SheetGrid sheet={sheet} table={table} onOpen={open} />}
      </div>
      {table && !isEmpty && <SheetLegend table={table} />}
      {opened && <BehindDialog query={query} opened={opened} today={status.today} onClose={() => open(null)} />}
      {isExporting && <ExportDialog query={query} onClose={() => setExporting(false)} />}
    </div>
  );
}
