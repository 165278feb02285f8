/** Before what was typed in a form is lost. */
import { ConfirmDialog } from '../ui/index.ts';
import { useWords } from './words.ts';

type Props = { readonly isOpen: boolean; readonly onLeave: () => void; readonly onStay: () => void };

export function LeaveQuestion({ isOpen, onLeave, onStay }: Props) {
  const { t } = useWords();
  return (
    <ConfirmDialog
      title={t('common.leaveTitle')}
      message={t('common.leaveMessage')}
      isOpen={isOpen}
      confirmLabel={t('common.leave')}
      cancelLabel={t('common.stay')}
      onConfirm={onLeave}
      onCancel={onStay}
      tone="danger"
    />
  );
}
