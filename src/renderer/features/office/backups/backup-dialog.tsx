/** A backup beside what there is now, and the way back to it. */
import { History } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Backup, BackupContent } from '../../../../shared/domain/backup.ts';
import { formatNumber } from '../../../../shared/i18n/dates.ts';
import { momentText } from '../../../app/backup/moment-text.ts';
import { useCall, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import {
  Banner,
  Button,
  type Column,
  ConfirmDialog,
  DataTable,
  Dialog,
  Spinner,
  Stack,
  showToast,
} from '../../../ui/index.ts';
import { counted } from './backup-columns.tsx';

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

type DifferenceProps = { readonly title: string; readonly inCopy: BackupContent; readonly inUse: BackupContent };
type Line = { readonly id: string; readonly label: string; readonly texts: readonly [string, string, string] };

function Difference({ title, inCopy, inUse }: DifferenceProps) {
  const { t, language } = useWords();
  const lines = useMemo((): readonly Line[] => {
    const number = (value: number) => formatNumber(value, language);
    const sign = (value: number) => (value > 0 ? `+${number(value)}` : number(value));
    const moment = (value: string | null) => (value === null ? '–' : momentText(value, language));
    return [
      ...counted.map((id): Line => {
        const [copy, now] = [inCopy[id], inUse[id]];
        return { id, label: t(`backup.${id}`), texts: [number(copy), number(now), sign(copy - now)] };
      }),
      {
        id: 'lastChange',
        label: t('backup.lastChange'),
        texts: [moment(inCopy.lastChange), moment(inUse.lastChange), ''],
      },
    ];
  }, [t, language, inCopy, inUse]);
  const columns = useMemo((): readonly Column<Line>[] => {
    const heads = [t('backup.inCopy'), t('backup.inUse'), t('backup.difference')];
    return [
      { id: 'what', label: t('backup.what'), render: ({ label }) => label },
      ...heads.map(
        (label, index): Column<Line> => ({ id: label, label, align: 'end', render: ({ texts }) => texts[index] }),
      ),
    ];
  }, [t]);
  return <DataTable label={title} columns={columns} rows={lines} rowKey={({ id }) => id} />;
}
