import { Button } from './button.tsx';
import css from './confirm-dialog.module.css';
import { Dialog } from './dialog.tsx';

export interface ConfirmDialogProps {
  readonly title: string;
  readonly message?: string | undefined;
  readonly isOpen: boolean;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly tone?: 'normal' | 'danger' | undefined;
  readonly isPending?: boolean | undefined;
}

/** A question before something that cannot be undone; the safe answer has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, message, isOpen, onConfirm, onCancel, tone = 'normal', isPending } = props;
  return (
    <Dialog
      role="alertdialog"
      size="small"
      title={title}
      isOpen={isOpen}
      onClose={onCancel}
      actions={
        <>
          <Button autoFocus onPress={onCancel}>
            {props.cancelLabel}
          </Button>
          <Button variant={tone === 'danger' ? 'confirm-danger' : 'primary'} isPending={isPending} onPress={onConfirm}>
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      {message !== undefined && <p className={css.message}>{message}</p>}
    </Dialog>
  );
}
