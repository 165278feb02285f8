/** A session that somebody else held becomes theirs: they sign it. */
import { useState } from 'react';
import type { StaffId } from '../../../../shared/domain/ids.ts';
import type { OfficeSession, Signer } from '../../../../shared/ipc/contract/certify.ts';
import { useSend } from '../../../app/client/index.ts';
import { ReasonDialog } from '../../../app/reason/reason-dialog.tsx';
import { useWords } from '../../../app/words.ts';
import { Select, showToast } from '../../../ui/index.ts';

const usual = ['substitute', 'wrong'] as const;

type Props = {
  readonly signer: Signer;
  readonly signers: readonly Signer[];
  readonly sessions: readonly OfficeSession[];
  readonly onClose: () => void;
};

export function HandOverDialog({ signer, signers, sessions, onClose }: Props) {
  const { t } = useWords();
  const { send, isPending } = useSend('certify.handOver');
  const heirs = signers.filter(({ staffId, isArchived }) => !isArchived && staffId !== signer.staffId);
  // Whoever held all of them is most likely meant.
  const [staffId, setStaffId] = useState<StaffId | null>(() => {
    const [held = null, ...others] = new Set(sessions.map(({ heldBy }) => heldBy));
    return others.length === 0 ? (heirs.find(({ name }) => name === held)?.staffId ?? null) : null;
  });
  const handOver = async (reason: string) => {
    if (staffId === null) return;
    const sessionIds = sessions.flatMap(({ sessionId }) => sessionId ?? []);
    if (!(await send({ sessionIds, staffId, reason }))) return;
    const name = heirs.find((heir) => heir.staffId === staffId)?.name ?? '';
    showToast({ message: t('signatures.handedOver', { name }), tone: 'ok' });
    onClose();
  };
  return (
    <ReasonDialog
      title={t('signatures.handOverTitle', { count: sessions.length })}
      why={t('signatures.handOverWhy')}
      usual={usual.map((id) => t(`signatures.handOverReasons.${id}`))}
      action={t('signatures.handOverNow')}
      isPending={isPending}
      isReady={staffId !== null}
      onConfirm={(reason) => void handOver(reason)}
      onClose={onClose}
    >
      <Select
        label={t('signatures.handOverTo')}
        options={heirs.map((heir) => ({ id: heir.staffId, label: heir.name }))}
        value={staffId}
        onChange={setStaffId}
        placeholder={t('signatures.handOverTo')}
      />
    </ReasonDialog>
  );
}
