import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { TextField as AriaTextField, Group, Input } from 'react-aria-components';
import { classes } from './css.ts';
import { FieldHelp, FieldLabel, type FieldProps, fieldCss, isWrong } from './field.tsx';
import { IconButton } from './icon-button.tsx';
import css from './number-field.module.css';
import { formatNumber, parseNumber } from './number-text.ts';

export interface NumberFieldProps extends FieldProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly decreaseLabel: string;
  readonly increaseLabel: string;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | undefined;
  /** Shown after the number, e.g. a short word for minutes. */
  readonly unit?: string | undefined;
  readonly size?: 'staff' | 'child' | undefined;
}

/** A number with big steppers; typing takes a comma or a point. React Aria's own field formats through Intl. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, onChange, unit, errorMessage, isRequired = false, isDisabled = false, size = 'staff' } = props;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, step = 1 } = props;
  const [draft, setDraft] = useState<string | null>(null);

  const clamp = (wanted: number) => Math.min(max, Math.max(min, wanted));
  const move = (by: number) => {
    setDraft(null);
    const start = value ?? (Number.isFinite(min) ? min - by : 0);
    // Adding 0.1 ten times must end at 1, not at 0.9999999.
    onChange(clamp(Number((start + by).toFixed(6))));
  };
  const finish = () => {
    if (draft === null) return;
    const typed = parseNumber(draft);
    setDraft(null);
    if (draft.trim() === '') onChange(null);
    else if (typed !== null) onChange(clamp(typed));
  };

  return (
    <AriaTextField
      value={draft ?? formatNumber(value)}
      onChange={setDraft}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'ArrowUp') move(step);
        else if (event.key === 'ArrowDown') move(-step);
        else if (event.key === 'Enter') finish();
        else event.continuePropagation();
      }}
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={isWrong(errorMessage)}
      validationBehavior="aria"
      inputMode="decimal"
      autoComplete="off"
      className={classes(fieldCss.field)}
    >
      <FieldLabel label={label} isRequired={isRequired} />
      <Group className={classes(css.group, css[size])}>
        <IconButton
          variant="quiet"
          size={size}
          label={props.decreaseLabel}
          icon={Minus}
          isDisabled={isDisabled || (value !== null && value <= min)}
          onPress={() => move(-step)}
        />
        <span className={css.middle}>
          <Input className={classes(fieldCss.control, css.input)} />
          {unit !== undefined && <span className={css.unit}>{unit}</span>}
        </span>
        <IconButton
          variant="quiet"
          size={size}
          label={props.increaseLabel}
          icon={Plus}
          isDisabled={isDisabled || (value !== null && value >= max)}
          onPress={() => move(step)}
        />
      </Group>
      <FieldHelp description={props.description} errorMessage={errorMessage} />
    </AriaTextField>
  );
}
