import type { ReactNode } from 'react';
import { useWords } from '../../app/words.ts';
import { Button, Dialog, type DialogProps } from '../../ui/index.ts';

type Props = Pick<DialogProps, 'title' | 'size'> & {
  readonly doLabel: string;
  readonly onDo: () => void;
  readonly canDo?: boolean;
  readonly isPending?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** The frame of what is asked or shown before something is done: a way back, and one button that does it. */
export function StepDialog({ title, size, doLabel, onDo, canDo = true, isPending = false, onClose, children }: Props) {
  const { t } = useWords();
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size={size}
      closeLabel={t('common.close')}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isPending={isPending} isDisabled={!canDo} onPress={onDo}>
            {doLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
