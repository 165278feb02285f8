import { Check, Minus } from 'lucide-react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import css from './checkbox.module.css';
import { classes } from './css.ts';

export interface CheckboxProps {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly description?: string | undefined;
  readonly isIndeterminate?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Keeps the label for screen readers only, e.g. in a table. */
  readonly hideLabel?: boolean | undefined;
}

export function Checkbox(props: CheckboxProps) {
  const { label, isIndeterminate = false, hideLabel = false } = props;
  const Mark = isIndeterminate ? Minus : Check;
  return (
    <AriaCheckbox
      isSelected={props.isSelected}
      onChange={props.onChange}
      isIndeterminate={isIndeterminate}
      isDisabled={props.isDisabled ?? false}
      {...(hideLabel && { 'aria-label': label })}
      className={classes(css.checkbox)}
    >
      <span aria-hidden className={css.box}>
        <Mark className={css.mark} />
      </span>
      {!hideLabel && (
        <span className={css.text}>
          {label}
          {props.description !== undefined && <span className={css.description}>{props.description}</span>}
        </span>
      )}
    </AriaCheckbox>
  );
}
