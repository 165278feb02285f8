import { useState } from 'react';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { StaffRow } from '../../../../shared/ipc/contract/people.ts';
import { useSend } from '../../../app/client/index.ts';
import { useUnsaved } from '../../../app/unsaved/use-unsaved.ts';
import { useWords } from '../../../app/words.ts';
import { showToast } from '../../../ui/index.ts';
import { EditorDialog } from './editor-dialog.tsx';
import { draftOf, isSound, type StaffDraft } from './staff-draft.ts';
import { StaffFieldset } from './staff-fieldset.tsx';
import { useArchive } from './use-archive.ts';

type Props = {
  readonly status: ReadyStatus;
  /** Null adds one. */
  readonly person: StaffRow | null;
  readonly onClose: () => void;
};

const isSame = (left: StaffDraft, right: StaffDraft) => JSON.stringify(left) === JSON.stringify(right);

export function StaffEditor({ status, person, onClose: onClosed }: Props) {
  const { t } = useWords();
  const [start] = useState(() => draftOf(person, status));
  const unsaved = useUnsaved({
    key: `staff ${person?.id ?? 'new'}`,
    name: person?.name ?? t('unsaved.newPerson'),
    start,
    isChanged: (typed) => !isSame(typed, start),
    // A PIN is typed anew.
    keeps: (typed) => ({ ...typed, pin: '' }),
  });
  const { value: draft, set: setDraft } = unsaved;
  const onClose = () => {
    unsaved.drop();
    onClosed();
  };
  const [isChecked, setChecked] = useState(false);
  const { send: save, isPending } = useSend('staff.save');
  const { send: sendArchive } = useSend('staff.archive');
  const archive = useArchive((id, archived) => sendArchive({ staffId: id as StaffRow['id'], archived }));
  const onSave = async () => {
    setChecked(true);
    if (!isSound(person, draft)) return;
    const pin = draft.pin === '' ? null : draft.pin;
    if (!(await save({ staffId: person?.id ?? null, fields: draft.fields, pin }))) return;
    showToast({ tone: 'ok', message: t('common.saved') });
    onClose();
  };
  return (
    <EditorDialog
      title={person ? person.name : t('office.addStaff')}
      isChanged={!isSame(draft, start)}
      isFound={unsaved.isFound}
      isSaving={isPending}
      onSave={() => void onSave()}
      onClose={onClose}
      archive={
        person && {
          isArchived: person.isArchived,
          onChange: async (archived) => (await archive(person.id, person.name, archived)) && onClose(),
        }
      }
    >
      <StaffFieldset
        rooms={status.rooms}
        ownId={status.signedIn?.staffId ?? null}
        person={person}
        draft={draft}
        isChecked={isChecked}
        onChange={setDraft}
      />
    </EditorDialog>
  );
}
