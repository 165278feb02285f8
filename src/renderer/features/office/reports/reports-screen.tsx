/** Reports: one table of one kind of figures at a time, bars beside it, and every number opens down to its rows. */
import { CalendarX2, Download } from 'lucide-react';
import { useState } from 'react';
import {
  type Report,
  type ReportFigure,
  type ReportOrder,
  type ReportQuery,
  type ReportView,
  reportViews,
} from '../../../../shared/domain/report.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import { orderIn, orderReport } from '../../../../shared/sheet/report-order.ts';
import { figureIn, reportTable, viewsOf } from '../../../../shared/sheet/report-table.ts';
import { errorText, useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Banner, Button, classes, EmptyState, Segmented, Select, Spinner } from '../../../ui/index.ts';
import office from '../office.module.css';
import type { SheetQuery } from '../sheet/sheet-query.ts';
import { useKept } from '../use-kept.ts';
import { periodOf, startPeriod } from './periods.ts';
import { ReportBars } from './report-bars.tsx';
import { ReportBehindDialog } from './report-behind-dialog.tsx';
import { ReportExportDialog, type ReportLook } from './report-export-dialog.tsx';
import { type OpenedNumber, ReportGrid } from './report-grid.tsx';
import css from './reports.module.css';
import { type Chosen, ReportsToolbar } from './reports-toolbar.tsx';

type Props = {
  readonly status: ReadyStatus;
  readonly onOpenSheet: (query: SheetQuery) => void;
};

export function ReportsScreen({ status, onOpenSheet }: Props) {
  const { t } = useWords();
  const { today } = status;
  const [chosen, choose] = useState<Chosen>(() => ({
    place: { kind: 'all' },
    by: 'room',
    period: startPeriod(today),
    step: 'none',
  }));
  const [wantedView, setView] = useState<ReportView>('overview');
  const [wantedFigure, setFigure] = useState<ReportFigure | null>(null);
  const [order, setOrder] = useState<ReportOrder | null>(null);
  const { place, by, step } = chosen;
  const { data: terms } = useCall('reports.terms', { place, year: chosen.period.year }, chosen.period.kind === 'term');
  const period = periodOf(chosen.period, terms, today);
  const query: ReportQuery | null = period && { place, by, step, ...period };
  const { data, error } = useCall('reports.read', query ?? { place, by, step, from: today, to: today }, query !== null);
  const report = useKept(data);
  const views = viewsOf(report?.query ?? { by, step });
  const view = views.includes(wantedView) ? wantedView : 'overview';
  return (
    <div className={office.screen}>
      <ReportsToolbar status={status} chosen={chosen} terms={terms} onChange={choose}>
        <ExportButton
          query={query}
          look={{ view, figure: wantedFigure, order }}
          hasLines={(report?.lines.length ?? 0) > 0}
        />
      </ReportsToolbar>
      {error && <Banner tone="problem">{errorText(t, error)}</Banner>}
      {!report && !error && <Spinner label={t('common.loading')} size="large" />}
      {report && (
        <>
          <ViewLine
            report={report}
            view={view}
            figure={figureIn(view, wantedFigure)}
            onView={setView}
            onFigure={(figure) => {
              setFigure(figure);
              // The lines stay in the order of the same column, whatever it shows now.
              if (order !== null && order.figure !== null) setOrder({ ...order, figure });
            }}
          />
          <ReportPanel
            report={report}
            view={view}
            figure={figureIn(view, wantedFigure)}
            order={order}
            onHead={(next, figure) => {
              setOrder(next);
              if (figure !== null) setFigure(figure);
            }}
            isOld={data === undefined}
            status={status}
            onOpenSheet={onOpenSheet}
          />
          <p className={css.note}>{t(`reports.notes.${view}`, { day: formatDayShort(report.today) })}</p>
        </>
      )}
    </div>
  );
}

type ViewProps = {
  readonly report: Report;
  readonly view: ReportView;
  readonly figure: ReportFigure;
};

function ViewLine({
  report,
  view,
  figure,
  onView,
  onFigure,
}: ViewProps & {
  readonly onView: (view: ReportView) => void;
  readonly onFigure: (figure: ReportFigure) => void;
}) {
  const { t } = useWords();
  return (
    <div className={css.views}>
      <Segmented
        label={t('reports.view')}
        hideLabel
        options={viewsOf(report.query).map((id) => ({ id, label: t(`reports.views.${id}`) }))}
        value={view}
        onChange={onView}
      />
      {report.periods.length > 0 && (
        <div className={css.figureChoice}>
          <Select
            label={t('reports.figure')}
            hideLabel
            options={reportViews[view].map((id) => ({ id, label: t(`reports.figures.${id}`) }))}
            value={figure}
            onChange={onFigure}
            placeholder={t('reports.figure')}
          />
        </div>
      )}
    </div>
  );
}

function ReportPanel({
  report: read,
  view,
  figure,
  order: wantedOrder,
  onHead,
  isOld,
  status,
  onOpenSheet,
}: ViewProps & {
  readonly order: ReportOrder | null;
  readonly onHead: (order: ReportOrder | null, figure: ReportFigure | null) => void;
  /** Another one is being read. */
  readonly isOld: boolean;
  readonly status: ReadyStatus;
  readonly onOpenSheet: (query: SheetQuery) => void;
}) {
  const { t, language } = useWords();
  const [opened, open] = useState<OpenedNumber | null>(null);
  const order = orderIn(read, { view, figure }, wantedOrder);
  const report = orderReport(read, order, [language]);
  const table = reportTable(report, { view, figure }, [language], report.today);
  return (
    <div className={classes(office.panel, isOld && css.old)} aria-busy={isOld}>
      {report.lines.length === 0 ? (
        <EmptyState icon={CalendarX2} title={t('reports.nothing')} message={t('reports.nothingHint')} />
      ) : (
        <div className={css.split}>
          <ReportGrid report={report} table={table} figure={figure} order={order} onHead={onHead} onOpen={open} />
          <ReportBars report={report} figure={figure} />
        </div>
      )}
      {opened && (
        <ReportBehindDialog
          report={report}
          opened={opened}
          status={status}
          onOpenSheet={onOpenSheet}
          onClose={() => open(null)}
        />
      )}
    </div>
  );
}

type ExportProps = {
  readonly query: ReportQuery | null;
  readonly look: ReportLook;
  readonly hasLines: boolean;
};

function ExportButton({ query, look, hasLines }: ExportProps) {
  const { t } = useWords();
  const [isExporting, setExporting] = useState(false);
  return (
    <>
      <Button icon={Download} variant="primary" onPress={() => setExporting(true)} isDisabled={!query || !hasLines}>
        {t('office.export')}
      </Button>
      {isExporting && query && <ReportExportDialog query={query} look={look} onClose={() => setExporting(false)} />}
    </>
  );
}
