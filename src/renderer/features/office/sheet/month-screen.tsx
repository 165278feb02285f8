import { CalendarX2, Download, ListChecks } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ScopeKind } from '../../../../shared/domain/sheet-scope.ts';
import { formatMonthWithin } from '../../../../shared/i18n/dates.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import { scopeTitle } from '../../../../shared/sheet/scope-words.ts';
import { sheetTable } from '../../../../shared/sheet/sheet-table.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, EmptyState, Spinner } from '../../../ui/index.ts';
import { ExportDialog } from '../export/export-dialog.tsx';
import office from '../office.module.css';
import { BehindDialog } from './behind-dialog.tsx';
import { SheetGrid } from './sheet-grid.tsx';
import { SheetLegend } from './sheet-legend.tsx';
import type { Opened, SheetQuery } from './sheet-query.ts';
import { SheetToolbar } from './sheet-toolbar.tsx';
import { useScopeKind } from './use-scope-kind.ts';

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
  const { kind, setKind, isNone } = useScopeKind(query, onQuery);
  const [opened, open] = useState<Opened | null>(null);
  const [isExporting, setExporting] = useState(false);
  const table = useMemo(() => sheet && sheetTable(sheet, [language], status.today), [sheet, language, status.today]);
  const isEmpty = sheet?.rows.length === 0;
  const isChosen = kind === query.scope.kind;
  return (
    <div className={office.screen}>
      <SheetToolbar status={status} query={query} onQuery={onQuery} kind={kind} onKind={setKind}>
        <Button
          icon={Download}
          variant="primary"
          onPress={() => setExporting(true)}
          isDisabled={!sheet || isEmpty || !isChosen}
        >
          {t('office.export')}
        </Button>
      </SheetToolbar>
      <div className={office.panel}>
        {isChosen ? (
          <>
            {!sheet && <Spinner label={t('common.loading')} size="large" />}
            {isEmpty && (
              <EmptyState
                icon={CalendarX2}
                title={t('office.emptySheet')}
                message={t('office.emptySheetHint', { month: formatMonthWithin(query.month, language) })}
              />
            )}
            {sheet && table && !isEmpty && <SheetGrid sheet={sheet} table={table} onOpen={open} />}
          </>
        ) : (
          <NothingChosen kind={kind} isNone={isNone} />
        )}
      </div>
      {isChosen && table && !isEmpty && <SheetLegend table={table} />}
      {opened && <BehindDialog query={query} opened={opened} today={status.today} onClose={() => open(null)} />}
      {isExporting && (
        <ExportDialog
          query={query}
          name={sheet ? scopeTitle(sheet, language) : ''}
          onClose={() => setExporting(false)}
        />
      )}
    </div>
  );
}

/** Until one of the kind asked for is chosen no other sheet stands in its place. */
function NothingChosen({ kind, isNone }: { readonly kind: ScopeKind; readonly isNone: boolean }) {
  const { t } = useWords();
  if (isNone) return <EmptyState icon={CalendarX2} title={t('sheetOf.none')} message={t('sheetOf.noneHint')} />;
  return <EmptyState icon={ListChecks} title={t(`sheetOf.choose.${kind}`)} />;
}
