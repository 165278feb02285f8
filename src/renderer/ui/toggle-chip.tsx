import { Check, type LucideIcon } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { classes } from './css.ts';
import css from './toggle-chip.module.css';

export interface ToggleChipProps {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly icon?: LucideIcon | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** A word that can be switched on and off, e.g. a phrase of a note or a filter. */
export function ToggleChip({ label, isSelected, onChange, icon, isDisabled = false }: ToggleChipProps) {
  const Icon = isSelected ? Check : icon;
  return (
    <ToggleButton isSelected={isSelected} onChange={onChange} isDisabled={isDisabled} className={classes(css.chip)}>
      {Icon && <Icon aria-hidden className={css.icon} />}
      {label}
    </ToggleButton>
  );
}
