import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import { type Language, languages } from '../../../../shared/domain/language.ts';
import type { ReportFigure, ReportOrder, ReportQuery, ReportView } from '../../../../shared/domain/report.ts';
import { type ExportFormat, exportFormats } from '../../../../shared/ipc/contract/attendance.ts';
import type { TakenReport } from '../../../../shared/ipc/contract/reports.ts';
import { useSend } from '../../../app/client/index.ts';
import { useLeave } from '../../../app/leave/use-leave.tsx';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog, Segmented, Select, Stack, showToast } from '../../../ui/index.ts';

/** What of the report is on the screen, and how. */
export type ReportLook = {
  readonly view: ReportView;
  readonly figure: ReportFigure | null;
  readonly order: ReportOrder | null;
};

type Props = {
  readonly query: ReportQuery;
  readonly look: ReportLook;
  readonly onClose: () => void;
};

const none = 'none';

export function ReportExportDialog({ query, look, onClose }: Props) {
  const { t, language: own } = useWords();
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [isAll, setAll] = useState(false);
  const [language, setLanguage] = useState<Language>(own);
  const [second, setSecond] = useState<Language | typeof none>(none);
  const { send, isPending } = useSend('reports.export');
  const paper = useSend('reports.print');
  const leave = useLeave(['reports']);
  const beside = second === language ? none : second;
  const wanted: TakenReport = {
    ...query,
    ...look,
    view: isAll ? null : look.view,
    languages: beside === none ? [language] : [language, beside],
  };
  const print = async () => {
    const answer = await paper.send(wanted);
    if (answer?.isPrinted) onClose();
  };
  const run = async () => {
    const answer = await send({ ...wanted, format });
    if (!answer || answer.path === null) return;
    showToast({ tone: 'ok', message: t('office.exported', { path: answer.path }) });
    onClose();
  };
  return (
    <Dialog
      title={t('reports.exportTitle')}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            icon={Printer}
            isDisabled={isPending || !leave.isAllowed}
            isPending={paper.isPending}
            onPress={() => void print()}
          >
            {t('exports.print')}
          </Button>
          <Button
            variant="primary"
            icon={FileDown}
            isPending={isPending}
            isDisabled={!leave.isAllowed}
            onPress={() => void run()}
          >
            {t('office.export')}
          </Button>
        </>
      }
    >
      <Stack gap={5}>
        {leave.note}
        <Segmented
          label={t('reports.exportWhat')}
          options={[
            { id: 'view', label: t('reports.exportView') },
            { id: 'all', label: t('reports.exportAll') },
          ]}
          value={isAll ? 'all' : 'view'}
          onChange={(id) => setAll(id === 'all')}
          isFullWidth
        />
        <Segmented
          label={t('office.exportFormat')}
          description={t(`exports.formatHints.${format}`)}
          options={exportFormats.map((id) => ({ id, label: t(`exports.formats.${id}`) }))}
          value={format}
          onChange={setFormat}
          isFullWidth
        />
        <Segmented
          label={t('office.exportLanguage')}
          options={languages.map((id) => ({ id, label: t(`languages.${id}`) }))}
          value={language}
          onChange={setLanguage}
          isFullWidth
        />
        <Select
          label={t('reports.secondLanguage')}
          options={[
            { id: none, label: t('reports.oneLanguage') },
            ...languages.filter((id) => id !== language).map((id) => ({ id, label: t(`languages.${id}`) })),
          ]}
          value={beside}
          onChange={setSecond}
          placeholder={t('reports.oneLanguage')}
        />
      </Stack>
    </Dialog>
  );
}
