/** Opens a signed session for a correction: only with a reason. */
import { useState } from 'react';
import type { SessionId } from '../../../../shared/domain/ids.ts';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog, Stack } from '../../../ui/index.ts';
import { ReasonField } from './reason-field.tsx';

const usual = ['mark', 'missing', 'minutes', 'child'] as const;

type Props = { readonly sessionId: SessionId; readonly onClose: () => void };

export function UnlockDialog({ sessionId, onClose }: Props) {
  const { t } = useWords();
  const { send, isPending } = useSend('certify.unlock');
  const [reason, setReason] = useState('');
  const unlock = async () => {
    if (await send({ sessionId, reason })) onClose();
  };
  return (
    <Dialog
      isOpen
      title={t('after.unlockTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.back')}</Button>
          <Button
            variant="primary"
            isPending={isPending}
            isDisabled={reason.trim().length < 3}
            onPress={() => void unlock()}
          >
            {t('after.unlockNow')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <p>{t('after.unlockWhy')}</p>
        <ReasonField usual={usual.map((id) => t(`after.unlockReasons.${id}`))} value={reason} onChange={setReason} />
      </Stack>
    </Dialog>
  );
}
