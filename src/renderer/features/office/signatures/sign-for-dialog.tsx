/** For a specialist who left: first why, then the administrator's own PIN. */
import { useState } from 'react';
import type { OfficeSession, Signer } from '../../../../shared/ipc/contract/certify.ts';
import { PinDialog } from '../../../app/certificate/pin-dialog.tsx';
import { call } from '../../../app/client/index.ts';
import { ReasonDialog } from '../../../app/reason/reason-dialog.tsx';
import { useWords } from '../../../app/words.ts';
import { showToast } from '../../../ui/index.ts';

const usual = ['left', 'illness', 'unreachable'] as const;

type Props = {
  readonly signer: Signer;
  readonly sessions: readonly OfficeSession[];
  readonly onClose: () => void;
};

export function SignForDialog({ signer, sessions, onClose }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useState<string | null>(null);
  const sessionIds = sessions.flatMap(({ sessionId }) => sessionId ?? []);
  const { name } = signer;
  const title = t('after.signTitle', { count: sessionIds.length });
  const sign = async (pin: string) => {
    await call('certify.signFor', { sessionIds, pin, reason: reason ?? '' });
    showToast({ message: t('after.signedNow', { count: sessionIds.length }), tone: 'ok' });
    onClose();
  };
  if (reason !== null)
    return <PinDialog title={title} why={t('signatures.signForWhy', { name })} onPin={sign} onClose={onClose} />;
  return (
    <ReasonDialog
      title={title}
      why={t('signatures.signForWhy', { name })}
      usual={usual.map((id) => t(`signatures.signForReasons.${id}`))}
      action={t('signatures.toPin')}
      isPending={false}
      onConfirm={setReason}
      onClose={onClose}
    />
  );
}
