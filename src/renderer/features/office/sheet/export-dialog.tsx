import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { type Language, languages } from '../../../../shared/domain/language.ts';
import { type ExportFormat, exportFormats } from '../../../../shared/ipc/contract/attendance.ts';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog, Segmented, Stack, showToast } from '../../../ui/index.ts';
import type { SheetQuery } from './sheet-query.ts';

export function ExportDialog({ query, onClose }: { readonly query: SheetQuery; readonly onClose: () => void }) {
  const { t, language: own } = useWords();
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [language, setLanguage] = useState<Language>(own);
  const { send, isPending } = useSend('attendance.export');
  const run = async () => {
    const answer = await send({ ...query, format, languages: [language] });
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
      </Stack>
    </Dialog>
  );
}
