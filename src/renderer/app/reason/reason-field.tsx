/** A reason in one tap, or in one's own words. */

import { Stack, TextField, ToggleChip } from '../../ui/index.ts';
import { useWords } from '../words.ts';
import css from './reason.module.css';

type Props = {
  readonly label?: string;
  readonly usual: readonly string[];
  readonly value: string;
  readonly onChange: (reason: string) => void;
};

/** Whether somebody typed it: what one tap gives is given again by another. */
export function isOwnReason(reason: string, usual: readonly string[]): boolean {
  return reason.trim() !== '' && !usual.includes(reason);
}

export function ReasonField({ label, usual, value, onChange }: Props) {
  const { t } = useWords();
  return (
    <Stack gap={3}>
      <div className={css.chips}>
        {usual.map((reason) => (
          <ToggleChip
            key={reason}
            label={reason}
            isSelected={value === reason}
            onChange={(isSelected) => onChange(isSelected ? reason : '')}
          />
        ))}
      </div>
      <TextField label={label ?? t('after.reason')} value={value} onChange={onChange} maxLength={500} />
    </Stack>
  );
}
