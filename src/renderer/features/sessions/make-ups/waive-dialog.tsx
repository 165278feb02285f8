/** A make-up that will not be held needs a reason, which stays. */
import { useState } from 'react';
import { formatDay } from '../../../../shared/i18n/dates.ts';
import type { Missed } from '../../../../shared/ipc/contract/make-ups.ts';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog, Stack } from '../../../ui/index.ts';
import { ReasonField } from '../after/reason-field.tsx';

const usual = ['family', 'left', 'otherwise', 'ill'] as const;

export function WaiveDialog({ missed, onClose }: { readonly missed: Missed; readonly onClose: () => void }) {
  const { t, language } = useWords();
  const { send, isPending } = useSend('makeUps.decide');
  const [reason, setReason] = useState('');
  const waive = async () => {
    const { sessionId, childId } = missed;
    if (await send({ sessionId, childId, decision: 'waived', reason })) onClose();
  };
  return (
    <Dialog
      isOpen
      title={t('makeUps.waiveTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.back')}</Button>
          <Button
            variant="primary"
            isPending={isPending}
            isDisabled={reason.trim().length < 3}
            onPress={() => void waive()}
          >
            {t('makeUps.waive')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <p>{t('makeUps.waiveWhy', { name: missed.childName, day: formatDay(missed.day, language) })}</p>
        <ReasonField usual={usual.map((id) => t(`makeUps.waiveReasons.${id}`))} value={reason} onChange={setReason} />
      </Stack>
    </Dialog>
  );
}
