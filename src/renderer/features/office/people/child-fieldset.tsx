import type { Day } from '../../../../shared/domain/day.ts';
import type { RoomId } from '../../../../shared/domain/ids.ts';
import { languages } from '../../../../shared/domain/language.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { ChildRow } from '../../../../shared/ipc/contract/people.ts';
import { useWords } from '../../../app/words.ts';
import { DateField, Segmented, Select, TextField } from '../../../ui/index.ts';
import { roomOptions } from '../room-name.ts';
import { type ChildDraft, longest } from './child-draft.ts';
import { useFieldProblems } from './field-problems.ts';
import { LanguagesField } from './file/languages-field.tsx';
import { PhotoField } from './file/photo-field.tsx';
import { NameFields } from './name-fields.tsx';
import css from './people.module.css';
import { PictogramField } from './pictogram-field.tsx';

type Props = {
  readonly rooms: ReadyStatus['rooms'];
  /** Null: not added yet. */
  readonly child: ChildRow | null;
  readonly today: Day;
  readonly draft: ChildDraft;
  readonly isChecked: boolean;
  readonly onChange: (changes: Partial<ChildDraft>) => void;
  readonly onDayValidity: (field: DayField, isValid: boolean) => void;
};
type DayField = 'birthDate' | 'enrolledFrom' | 'enrolledTo';

export function ChildFieldset({ rooms, child, today, draft, isChecked, onChange, onDayValidity }: Props) {
  const { t } = useWords();
  const problems = useFieldProblems(isChecked);
  const dayField = (field: DayField, errorMessage?: string) => (
    <DateField
      label={t(`office.${field}`)}
      value={draft[field]}
      onChange={(day) => onChange({ [field]: day as Day | null })}
      invalidMessage={t('office.badDate')}
      onValidityChange={(isValid) => onDayValidity(field, isValid)}
      errorMessage={errorMessage}
      isRequired={field === 'enrolledFrom'}
    />
  );
  return (
    <div className={css.form}>
      <NameFields names={draft} isChecked={isChecked} onChange={onChange} />
      {dayField('birthDate')}
      <TextField
        label={t('office.className')}
        value={draft.className}
        errorMessage={problems.text(draft.className, false, longest.className)}
        onChange={(className) => onChange({ className })}
      />
      <Segmented
        label={t('office.personLanguage')}
        options={languages.map((id) => ({ id, label: t(`languages.${id}`) }))}
        value={draft.language}
        onChange={(language) => onChange({ language })}
        isFullWidth
      />
      <Select
        label={t('office.room')}
        options={roomOptions(rooms)}
        value={draft.roomId}
        onChange={(roomId) => onChange({ roomId: roomId as RoomId })}
        placeholder={t('office.needRoom')}
        isRequired
      />
      {dayField('enrolledFrom', isChecked && draft.enrolledFrom === null ? t('office.needed') : undefined)}
      {dayField('enrolledTo', problems.order(draft.enrolledFrom, draft.enrolledTo))}
      <LanguagesField
        main={draft.language}
        value={draft.languages}
        onChange={(spoken) => onChange({ languages: [...spoken] })}
      />
      <PictogramField value={draft.pictogram} onChange={(pictogram) => onChange({ pictogram })} />
      {child && <PhotoField child={child} today={today} />}
    </div>
  );
}
