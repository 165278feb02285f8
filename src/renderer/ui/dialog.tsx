import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classes } from './css.ts';
import css from './dialog.module.css';
import { IconButton } from './icon-button.tsx';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Called by Escape, by the close button and, if dismissable, by a press outside. */
  readonly onClose: () => void;
  readonly children?: ReactNode;
  /** Buttons at the bottom, the main one last. */
  readonly actions?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  /** Shows a close button with this name. */
  readonly closeLabel?: string | undefined;
  /** Closes on a press outside; for dialogs in which nothing can be lost. */
  readonly isDismissable?: boolean | undefined;
  /** An alert dialog interrupts with something that must be answered. */
  readonly role?: 'dialog' | 'alertdialog' | undefined;
}

export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, children, actions, size = 'medium', closeLabel, role = 'dialog' } = props;
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={props.isDismissable ?? false}
      className={classes(css.backdrop)}
    >
      <Modal className={classes(css.modal, css[size])}>
        <AriaDialog role={role} className={classes(css.dialog)}>
          <header className={css.header}>
            <Heading slot="title" className={classes(css.title)}>
              {title}
            </Heading>
            {closeLabel !== undefined && <IconButton label={closeLabel} icon={X} onPress={onClose} />}
          </header>
          {children !== undefined && <div className={css.body}>{children}</div>}
          {actions !== undefined && <footer className={css.actions}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
