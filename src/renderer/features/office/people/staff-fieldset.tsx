import type { RoomId, StaffId } from '../../../../shared/domain/ids.ts';
import { languages } from '../../../../shared/domain/language.ts';
import { longestPin, shortestPin, specialisms, staffRoles } from '../../../../shared/domain/staff.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { StaffFields, StaffRow } from '../../../../shared/ipc/contract/people.ts';
import { CallError } from '../../../../shared/ipc/result.ts';
import { errorText } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { PickList, Segmented, Select, TextField } from '../../../ui/index.ts';
import { GivePin } from './give-pin.tsx';
import { LeaveField } from './leave-field.tsx';
import { NameFields } from './name-fields.tsx';
import css from './people.module.css';
import { PictogramField } from './pictogram-field.tsx';
import { pinProblem, type StaffDraft } from './staff-draft.ts';

type Props = {
  readonly rooms: ReadyStatus['rooms'];
  readonly person: StaffRow | null;
  readonly draft: StaffDraft;
  readonly isChecked: boolean;
  /** Of whoever is signed in. */
  readonly ownId: StaffId | null;
  readonly onChange: (draft: StaffDraft) => void;
};

export function StaffFieldset(props: Props) {
  const { rooms, draft, isChecked, onChange } = props;
  const { t } = useWords();
  const { fields } = draft;
  const put = (changes: Partial<StaffFields>) => onChange({ ...draft, fields: { ...fields, ...changes } });
  return (
    <div className={css.form}>
      <NameFields names={fields} isChecked={isChecked} onChange={put} />
      <Select
        label={t('office.role')}
        options={staffRoles.map((id) => ({ id, label: t(`roles.${id}`) }))}
        value={fields.role}
        onChange={(role) => put({ role })}
        placeholder={t('office.role')}
      />
      <Select
        label={t('office.specialism')}
        options={specialisms.map((id) => ({ id, label: t(`specialisms.${id}`) }))}
        value={fields.specialism}
        onChange={(specialism) => put({ specialism })}
        placeholder={t('office.specialism')}
      />
      <Segmented
        label={t('office.personLanguage')}
        options={languages.map((id) => ({ id, label: t(`languages.${id}`) }))}
        value={fields.language}
        onChange={(language) => put({ language })}
        isFullWidth
      />
      <div className={css.two}>
        <PickList
          label={t('office.rooms')}
          options={rooms.map((room) => ({ id: room.id, label: room.name, detail: room.schoolName }))}
          selectedIds={fields.roomIds}
          onChange={(ids) => put({ roomIds: [...ids] as RoomId[] })}
          searchLabel={t('common.search')}
          clearSearchLabel={t('common.clearSearch')}
          emptyText={t('office.nobody')}
        />
      </div>
      <div className={css.column}>
        <PinField {...props} />
        <PictogramField value={fields.pictogram} onChange={(pictogram) => put({ pictogram })} />
        {props.person?.hasPin && props.person.id !== props.ownId && <GivePin person={props.person} />}
        {props.person && <LeaveField person={props.person} />}
      </div>
    </div>
  );
}

function PinField({ person, draft, isChecked, onChange }: Props) {
  const { t } = useWords();
  const count = shortestPin[draft.fields.role];
  const why = isChecked ? pinProblem(person, draft) : null;
  const weak = why && why !== 'needed' ? errorText(t, new CallError('weak_pin', { why, count })) : undefined;
  return (
    <TextField
      label={person?.hasPin ? t('office.newPin') : t('office.pin')}
      description={person?.hasPin ? t('office.pinHint', { count }) : t('office.pinHintNew', { count })}
      inputMode="numeric"
      value={draft.pin}
      errorMessage={why === 'needed' ? t('office.needPin') : weak}
      onChange={(text) => onChange({ ...draft, pin: text.replace(/\D/g, '').slice(0, longestPin) })}
    />
  );
}
