import { DatabaseBackup, Usb } from 'lucide-react';
import { useState } from 'react';
import type { Backup } from '../../../../shared/domain/backup.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import { CallError } from '../../../../shared/ipc/result.ts';
import { RestoreCopy } from '../../../app/backup/restore-copy.tsx';
import { RestoredNotice } from '../../../app/backup/restored-notice.tsx';
import { errorText, useCall, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Banner, Button, DataTable, Dialog, EmptyState, Spinner, showToast } from '../../../ui/index.ts';
import office from '../office.module.css';
import { useBackupColumns } from './backup-columns.tsx';
import { BackupDialog } from './backup-dialog.tsx';
import css from './backups.module.css';
import { SecondDrive } from './second-drive.tsx';

export function BackupsScreen({ status }: { readonly status: ReadyStatus }) {
  const { t } = useWords();
  const { data } = useCall('backup.list', {});
  const { send, isPending } = useSend('backup.take');
  const takeNote = useSend('backup.takeNote');
  const [opened, open] = useState<Backup | null>(null);
  const [isBringing, bring] = useState(false);
  const columns = useBackupColumns();
  const take = async () => {
    if (await send({})) showToast({ tone: 'ok', message: t('backup.taken') });
  };
  return (
    <div className={office.screen}>
      <div className={office.toolbar}>
        <p className={css.why}>{status.isDemo ? t('backup.noneDemo') : t('backup.why')}</p>
        <Button icon={Usb} onPress={() => bring(true)}>
          {t('copies.restore')}
        </Button>
        <Button variant="primary" icon={DatabaseBackup} isPending={isPending} onPress={() => void take()}>
          {t('backup.take')}
        </Button>
      </div>
      {status.restored && <RestoredNotice notice={status.restored} onRead={() => void takeNote.send({})} />}
      {data?.failure && (
        <Banner tone="problem">{t('backup.failed', { why: errorText(t, new CallError(data.failure)) })}</Banner>
      )}
      <SecondDrive />
      <div className={office.panel}>
        {data ? (
          <DataTable
            grow
            label={t('backup.title')}
            columns={columns}
            rows={data.backups}
            rowKey={({ name }) => name}
            onOpen={open}
            empty={
              <EmptyState
                icon={DatabaseBackup}
                title={t('backup.none')}
                message={status.isDemo ? t('backup.noneDemo') : t('backup.noneHint')}
              />
            }
          />
        ) : (
          <Spinner label={t('common.loading')} size="large" />
        )}
      </div>
      {data && <p className={office.quiet}>{t('backup.folder', { folder: data.folder })}</p>}
      {isBringing && (
        <Dialog
          title={t('copies.restore')}
          isOpen
          size="large"
          closeLabel={t('common.close')}
          onClose={() => bring(false)}
        >
          <RestoreCopy isStaff onBack={() => bring(false)} />
        </Dialog>
      )}
      {opened && <BackupDialog backup={opened} onClose={() => open(null)} />}
    </div>
  );
}
