import { useState } from 'react';
import { disciplines } from '../../../../shared/domain/discipline.ts';
import type { SchoolId } from '../../../../shared/domain/ids.ts';
import type { RoomFields, RoomRow } from '../../../../shared/ipc/contract/people.ts';
import { useSend } from '../../../app/client/index.ts';
import { useUnsaved } from '../../../app/unsaved/use-unsaved.ts';
import { useWords } from '../../../app/words.ts';
import { disciplineIcon, Row, Select, showToast, TextField, ToggleChip } from '../../../ui/index.ts';
import { type School, useSchools } from '../use-schools.ts';
import { EditorDialog } from './editor-dialog.tsx';
import { isTextSound, useFieldProblems } from './field-problems.ts';
import css from './people.module.css';
import { useArchive } from './use-archive.ts';

type Props = { /** Null adds one. */ readonly room: RoomRow | null; readonly onClose: () => void };
/** The school of a new room is chosen where there are several. */
type Draft = Omit<RoomFields, 'schoolId'> & { readonly schoolId: SchoolId | null };

const isSame = (left: Draft, right: Draft) => JSON.stringify(left) === JSON.stringify(right);

export function RoomEditor({ room, onClose: onClosed }: Props) {
  const { t } = useWords();
  const schools = useSchools();
  const [start] = useState<Draft>(() => room ?? { schoolId: null, name: '', disciplines: ['speech_therapy'] });
  const unsaved = useUnsaved({
    key: `rooms ${room?.id ?? 'new'}`,
    name: room?.name ?? t('unsaved.newRoom'),
    start,
    isChanged: (next) => !isSame(next, start),
  });
  const { value: typed, set: setDraft } = unsaved;
  const onClose = () => {
    unsaved.drop();
    onClosed();
  };
  const [isChecked, setChecked] = useState(false);
  const draft = { ...typed, schoolId: typed.schoolId ?? schools[0]?.id ?? null };
  const { send: save, isPending } = useSend('rooms.save');
  const { send: sendArchive } = useSend('rooms.archive');
  const archive = useArchive((id, archived) => sendArchive({ roomId: id as RoomRow['id'], archived }));
  const onSave = async () => {
    setChecked(true);
    const { schoolId, name, disciplines: chosen } = draft;
    if (schoolId === null || !isTextSound(name, true) || chosen.length === 0) return;
    if (!(await save({ roomId: room?.id ?? null, fields: { schoolId, name, disciplines: chosen } }))) return;
    showToast({ tone: 'ok', message: t('common.saved') });
    onClose();
  };
  return (
    <EditorDialog
      title={room ? room.name : t('office.addRoom')}
      isChanged={!isSame(typed, start)}
      isFound={unsaved.isFound}
      isSaving={isPending}
      onSave={() => void onSave()}
      onClose={onClose}
      archive={
        room && {
          isArchived: room.isArchived,
          onChange: async (archived) => (await archive(room.id, room.name, archived)) && onClose(),
        }
      }
    >
      <div className={css.form}>
        <RoomFieldset
          schools={room ? [] : schools}
          draft={draft}
          isChecked={isChecked}
          onChange={(changes) => setDraft({ ...typed, ...changes })}
        />
      </div>
    </EditorDialog>
  );
}

type FieldsetProps = {
  /** To choose from; none or one are not asked about. */
  readonly schools: readonly School[];
  readonly draft: Draft;
  readonly isChecked: boolean;
  readonly onChange: (changes: Partial<Draft>) => void;
};

function RoomFieldset({ schools, draft, isChecked, onChange }: FieldsetProps) {
  const { t } = useWords();
  const problems = useFieldProblems(isChecked);
  return (
    <>
      <div className={schools.length > 1 ? undefined : css.two}>
        <TextField
          autoFocus
          isRequired
          label={t('office.roomName')}
          value={draft.name}
          errorMessage={problems.text(draft.name, true)}
          onChange={(name) => onChange({ name })}
        />
      </div>
      {schools.length > 1 && (
        <div className={css.two}>
          <Select
            label={t('office.school')}
            options={schools}
            value={draft.schoolId}
            onChange={(schoolId) => onChange({ schoolId: schoolId as SchoolId })}
            placeholder={t('office.school')}
          />
        </div>
      )}
      <DisciplineChips draft={draft} isChecked={isChecked} onChange={onChange} />
    </>
  );
}

function DisciplineChips({ draft, isChecked, onChange }: Omit<FieldsetProps, 'schools'>) {
  const { t } = useWords();
  return (
    <div className={css.wide}>
      <p className={css.label}>{t('office.disciplines')}</p>
      <Row gap={2} wrap>
        {disciplines.map((discipline) => (
          <ToggleChip
            key={discipline}
            label={t(`disciplines.${discipline}`)}
            icon={disciplineIcon[discipline]}
            isSelected={draft.disciplines.includes(discipline)}
            onChange={(isOn) =>
              onChange({
                disciplines: disciplines.filter((one) => (one === discipline ? isOn : draft.disciplines.includes(one))),
              })
            }
          />
        ))}
      </Row>
      {isChecked && draft.disciplines.length === 0 && <p className={css.problem}>{t('office.needDiscipline')}</p>}
    </div>
  );
}
