/** Something that is only done with a reason, which stays on record. */
import { useState } from 'react';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog, Stack } from '../../../ui/index.ts';
import { ReasonField } from './reason-field.tsx';

/** Shorter is no reason; the data process holds to the same. */
const shortest = 3;

type Props = {
  readonly title: string;
  readonly why: string;
  /** Reasons that one tap gives. */
  readonly usual: readonly string[];
  readonly action: string;
  readonly isPending: boolean;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
};

export function ReasonDialog({ title, why, usual, action, isPending, onConfirm, onClose }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.back')}</Button>
          <Button
            variant="primary"
            isPending={isPending}
            isDisabled={reason.trim().length < shortest}
            onPress={() => onConfirm(reason)}
          >
            {action}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <p>{why}</p>
        <ReasonField usual={usual} value={reason} onChange={setReason} />
      </Stack>
    </Dialog>
  );
}
