/** The note about a child of a group. */
import type { Session, SessionChild } from '../../../../shared/domain/session.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog } from '../../../ui/index.ts';
import { NoteEditor } from './note-editor.tsx';
import type { LiveSession } from './use-live-session.ts';

type Props = {
  readonly session: Session;
  /** Null: closed. */
  readonly child: SessionChild | null;
  readonly notes: LiveSession['notes'];
  readonly isDisabled: boolean;
  readonly onClose: () => void;
};

export function NoteDialog({ session, child, notes, isDisabled, onClose }: Props) {
  const { t } = useWords();
  if (!child) return null;
  return (
    <Dialog
      isOpen
      isDismissable
      size="large"
      title={t('live.noteOf', { name: child.name })}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('common.done')}
        </Button>
      }
    >
      <NoteEditor
        key={child.childId}
        session={session}
        child={child}
        notes={notes}
        rows={6}
        isDisabled={isDisabled}
        hasFocus
      />
    </Dialog>
  );
}
