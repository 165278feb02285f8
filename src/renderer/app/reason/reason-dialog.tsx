/** Something that is only done with a reason, which stays on record. */
import { type ReactNode, useState } from 'react';
import { Button, Dialog, Stack } from '../../ui/index.ts';
import { useLeaving } from '../use-leaving.tsx';
import { useWords } from '../words.ts';
import { isOwnReason, ReasonField } from './reason-field.tsx';

/** Shorter is no reason; the data process holds to the same. */
const shortest = 3;

type Props = {
  readonly title: string;
  readonly why: string;
  /** Reasons that one tap gives. */
  readonly usual: readonly string[];
  readonly action: string;
  readonly isPending: boolean;
  /** False while something else than the reason is missing. */
  readonly isReady?: boolean;
  /** Asked before the reason. */
  readonly children?: ReactNode;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
};

export function ReasonDialog(props: Props) {
  const { title, why, usual, action, isPending, isReady = true, children, onConfirm, onClose } = props;
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const { leave, question } = useLeaving(isOwnReason(reason, usual), onClose);
  return (
    <Dialog
      isOpen
      title={title}
      onClose={leave}
      actions={
        <>
          <Button onPress={leave}>{t('common.back')}</Button>
          <Button
            variant="primary"
            isPending={isPending}
            isDisabled={!isReady || reason.trim().length < shortest}
            onPress={() => onConfirm(reason)}
          >
            {action}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <p>{why}</p>
        {children}
        <ReasonField usual={usual} value={reason} onChange={setReason} />
        {question}
      </Stack>
    </Dialog>
  );
}
