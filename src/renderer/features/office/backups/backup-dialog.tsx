/** A backup beside what there is now, and the way back to it. */
import { History } from 'lucide-react';
import { useState } from 'react';
import type { Backup } from '../../../../shared/domain/backup.ts';
import { Difference } from '../../../app/backup/difference.tsx';
import { momentText } from '../../../app/backup/moment-text.ts';
import { useCall, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Banner, Button, ConfirmDialog, Dialog, Spinner, Stack, showToast } from '../../../ui/index.ts';

type Props = { readonly backup: Backup; readonly onClose: () => void };

export function BackupDialog({ backup, onClose }: Props) {
  const { t, language } = useWords();
  const { data } = useCall('backup.preview', { name: backup.name });
  const { send, isPending } = useSend('backup.restore');
  const [isAsking, ask] = useState(false);
  const at = momentText(backup.at, language);
  const goBack = async () => {
    const isDone = await send({ name: backup.name });
    ask(false);
    if (isDone) showToast({ tone: 'ok', message: t('backup.wentBack', { at }) });
  };
  return (
    <Dialog
      title={t('backup.open', { at })}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      isDismissable
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="danger" icon={History} isDisabled={!data?.content} onPress={() => ask(true)}>
            {t('backup.restore')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {!data && <Spinner label={t('backup.checking')} />}
        {data?.content === null && <Banner tone="problem">{t('backup.broken')}</Banner>}
        {data?.content && <Difference title={t('backup.open', { at })} inCopy={data.content} inUse={data.now} />}
      </Stack>
      <ConfirmDialog
        title={t('backup.restoreTitle', { at })}
        message={t('backup.restoreMessage')}
        isOpen={isAsking}
        confirmLabel={t('backup.restore')}
        cancelLabel={t('common.cancel')}
        tone="danger"
        isPending={isPending}
        onConfirm={() => void goBack()}
        onCancel={() => ask(false)}
      />
    </Dialog>
  );
}
