import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { type Language, languages } from '../../../../shared/domain/language.ts';
import { exportFormats } from '../../../../shared/ipc/contract/attendance.ts';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog, Segmented, Stack, showToast } from '../../../ui/index.ts';
import type { SheetQuery } from './sheet-query.ts';

type Format = (typeof exportFormats)[number];

export function ExportDialog({ query, onClose }: { readonly query: SheetQuery; readonly onClose: () => void }) {
  const { t, language: own } = useWords();
  const [format, setFormat] = useState<Format>('xlsx');
  const [language, setLanguage] = useState<Language>(own);
  const { send, isPending } = useSend('attendance.export');
  const names = { xlsx: t('office.exportXlsx'), csv: t('office.exportCsv'), pdf: t('office.exportPdf') };
  const hints = { xlsx: t('office.exportXlsxHint'), csv: t('office.exportCsvHint'), pdf: t('office.exportPdfHint') };
  const run = async () => {
    const answer = await send({ ...query, format, language });
    if (!answer || answer.path === null) return;
    showToast({ tone: 'ok', message: t('office.exported', { path: answer.path }) });
    onClose();
  };
  return (
    <Dialog
      title={t('office.exportTitle')}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" icon={FileDown} isPending={isPending} onPress={() => void run()}>
            {t('office.export')}
          </Button>
        </>
      }
    >
      <Stack gap={5}>
        <Segmented
          label={t('office.exportFormat')}
          description={hints[format]}
          options={exportFormats.map((id) => ({ id, label: names[id] }))}
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
      </Stack>
    </Dialog>
  );
}
