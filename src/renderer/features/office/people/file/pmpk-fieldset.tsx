/** The conclusion of the commission, as it stands on the paper. */
import type { Day } from '../../../../../shared/domain/day.ts';
import { specialisms } from '../../../../../shared/domain/staff.ts';
import { PmpkChip } from '../../../../app/person/pmpk-chip.tsx';
import { useWords } from '../../../../app/words.ts';
import { DateField, NumberField, Stack, TextField, ToggleChip } from '../../../../ui/index.ts';
import { type ChildDraft, longest } from '../child-draft.ts';
import { useFieldProblems } from '../field-problems.ts';
import css from './file.module.css';

type DayField = 'pmpkIssuedOn' | 'pmpkConsultedOn' | 'pmpkValidTo';

type Props = {
  readonly draft: ChildDraft;
  readonly today: Day;
  readonly isChecked: boolean;
  readonly onChange: (changes: Partial<ChildDraft>) => void;
  readonly onDayValidity: (field: DayField, isValid: boolean) => void;
};

const asked = specialisms.filter((id) => id !== 'administrator');

export function PmpkFieldset({ draft, today, isChecked, onChange, onDayValidity }: Props) {
  const { t } = useWords();
  const problems = useFieldProblems(isChecked);
  const dayField = (field: DayField, label: string) => (
    <DateField
      label={label}
      value={draft[field]}
      onChange={(day) => onChange({ [field]: day as Day | null })}
      invalidMessage={t('office.badDate')}
      onValidityChange={(isValid) => onDayValidity(field, isValid)}
    />
  );
  const textField = (field: 'pmpkNumber' | 'pmpkDocument' | 'pmpkSupport', label: string) => (
    <TextField
      label={label}
      value={draft[field]}
      errorMessage={problems.text(draft[field], false, longest[field])}
      onChange={(text) => onChange({ [field]: text })}
    />
  );
  const others = (id: string) => draft.pmpkSpecialists.filter((one) => one !== id);
  return (
    <div className={css.form}>
      {textField('pmpkNumber', t('office.pmpkNumber'))}
      <div className={css.two}>{textField('pmpkDocument', t('childFile.pmpkDocument'))}</div>
      {dayField('pmpkIssuedOn', t('childFile.pmpkIssuedOn'))}
      {dayField('pmpkConsultedOn', t('childFile.pmpkConsultedOn'))}
      <Stack gap={1}>
        {dayField('pmpkValidTo', t('office.pmpkValidTo'))}
        <PmpkChip validTo={draft.pmpkValidTo} today={today} />
      </Stack>
      <div className={css.wide}>
        <p className={css.label}>{t('childFile.pmpkSpecialists')}</p>
        <div className={css.chips}>
          {asked.map((id) => (
            <ToggleChip
              key={id}
              label={t(`specialisms.${id}`)}
              isSelected={draft.pmpkSpecialists.includes(id)}
              onChange={(isOn) => onChange({ pmpkSpecialists: isOn ? [...others(id), id] : others(id) })}
            />
          ))}
        </div>
      </div>
      <div className={css.two}>{textField('pmpkSupport', t('childFile.pmpkSupport'))}</div>
      <NumberField
        label={t('childFile.pmpkSessionsPerWeek')}
        description={t('childFile.pmpkSessionsWhy')}
        value={draft.pmpkSessionsPerWeek}
        onChange={(count) => onChange({ pmpkSessionsPerWeek: count === null ? null : Math.round(count) })}
        min={1}
        max={40}
        decreaseLabel={t('sessions.less')}
        increaseLabel={t('sessions.more')}
      />
    </div>
  );
}
