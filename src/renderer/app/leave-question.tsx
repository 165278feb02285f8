/** Before what was typed in a form is lost. */
import { ConfirmDialog } from '../ui/index.ts';
import { useWords } from './words.ts';

type Props = {
  readonly isOpen: boolean;
  /** Nothing is left but the changes. */
  readonly isDiscard?: boolean;
  readonly onLeave: () => void;
  readonly onStay: () => void;
};

export function LeaveQuestion({ isOpen, isDiscard = false, onLeave, onStay }: Props) {
  const { t } = useWords();
  return (
    <ConfirmDialog
      title={isDiscard ? t('unsaved.discardTitle') : t('common.leaveTitle')}
      message={t('common.leaveMessage')}
      isOpen={isOpen}
      confirmLabel={isDiscard ? t('unsaved.discard') : t('common.leave')}
      cancelLabel={t('common.stay')}
      onConfirm={onLeave}
      onCancel={onStay}
      tone="danger"
    />
  );
}
