import { longestPin, pinWeakness, shortestPin } from '../../../shared/domain/staff.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { Stack, TextField } from '../../ui/index.ts';
import { errorText } from '../client/index.ts';
import { useWords } from '../words.ts';
import type { FieldsProps } from './draft.ts';
import css from './first-start.module.css';
import { useNameProblem } from './school-fields.tsx';

const digitsOnly = (text: string) => text.replace(/\D/g, '').slice(0, longestPin);

export function AdministratorFields({ draft, onChange, isChecked }: FieldsProps) {
  const { t } = useWords();
  const problem = useNameProblem(isChecked);
  const count = shortestPin.administrator;
  const weakness = isChecked ? pinWeakness(draft.pin, 'administrator') : null;
  const differs = isChecked && draft.pin !== draft.pinAgain;
  return (
    <Stack gap={4}>
      <div className={css.names}>
        <TextField
          autoFocus
          isRequired
          label={t('setUp.family')}
          value={draft.family}
          errorMessage={problem(draft.family)}
          onChange={(family) => onChange({ ...draft, family })}
        />
        <TextField
          isRequired
          label={t('setUp.given')}
          value={draft.given}
          errorMessage={problem(draft.given)}
          onChange={(given) => onChange({ ...draft, given })}
        />
        <TextField
          label={t('setUp.patronymic')}
          value={draft.patronymic}
          maxLength={100}
          onChange={(patronymic) => onChange({ ...draft, patronymic })}
        />
      </div>
      <div className={css.pins}>
        <TextField
          isRequired
          inputMode="numeric"
          label={t('setUp.pin', { count })}
          value={draft.pin}
          errorMessage={weakness ? errorText(t, new CallError('weak_pin', { why: weakness, count })) : undefined}
          onChange={(pin) => onChange({ ...draft, pin: digitsOnly(pin) })}
        />
        <TextField
          isRequired
          inputMode="numeric"
          label={t('setUp.pinAgain')}
          value={draft.pinAgain}
          errorMessage={differs ? t('setUp.pinDiffers') : undefined}
          onChange={(pinAgain) => onChange({ ...draft, pinAgain: digitsOnly(pinAgain) })}
        />
      </div>
    </Stack>
  );
}
