import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { type OfficeStatus, officeStatuses, shortestReason } from '../../../../shared/domain/office-mark.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { BehindSession } from '../../../../shared/ipc/contract/attendance.ts';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { AttendanceBadge, attendanceIcon, Button, Dialog, Select, Stack, showToast } from '../../../ui/index.ts';
import { OfficeReason } from '../office-reason.tsx';
import css from './correct-dialog.module.css';

type Props = { readonly row: BehindSession; readonly onClose: () => void };

/** The office's mark beside the specialist's, never over it, with a reason; it can be taken back. */
export function CorrectDialog({ row, onClose }: Props) {
  const { t } = useWords();
  const { childId, sessionId, ownStatus, office } = row;
  const [status, setStatus] = useState<OfficeStatus | null>(office?.status ?? null);
  const [reason, setReason] = useState(office?.reason ?? '');
  const correct = useSend('attendance.correct');
  const takeBack = useSend('attendance.takeBackCorrection');
  const isReady = status !== null && reason.trim().length >= shortestReason;
  const run = async (answer: Promise<unknown>, message: string) => {
    if ((await answer) === undefined) return;
    showToast({ tone: 'ok', message });
    onClose();
  };
  const save = () => {
    if (sessionId === null || status === null || !isReady) return;
    void run(correct.send({ sessionId, childId, status, reason }), t('corrections.saved'));
  };
  const undo = () => {
    if (sessionId !== null) void run(takeBack.send({ sessionId, childId }), t('corrections.taken'));
  };
  return (
    <Dialog
      title={t('corrections.dialogTitle')}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      actions={
        <>
          {office && (
            <Button icon={RotateCcw} variant="danger" isPending={takeBack.isPending} onPress={undo}>
              {t('corrections.takeBack')}
            </Button>
          )}
          <Button variant="primary" isPending={correct.isPending} isDisabled={!isReady} onPress={save}>
            {t('corrections.save')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <p className={css.what}>
          {[row.childName, formatDayShort(row.day), t(`disciplines.${row.discipline}`), row.staffName].join(' · ')}
        </p>
        <dl className={css.own}>
          <dt>{t('corrections.own')}</dt>
          <dd>
            <AttendanceBadge status={ownStatus} label={t(`attendance.${ownStatus}`)} />
          </dd>
        </dl>
        <Select<OfficeStatus>
          label={t('corrections.says')}
          description={t('corrections.minutes')}
          options={officeStatuses
            .filter((id) => id !== ownStatus)
            .map((id) => ({ id, label: t(`attendance.${id}`), icon: attendanceIcon[id] }))}
          value={status}
          onChange={setStatus}
          placeholder={t('corrections.choose')}
        />
        <OfficeReason value={reason} onChange={setReason} hint={t('corrections.reasonHint')} />
      </Stack>
    </Dialog>
  );
}
