import type { LucideIcon } from 'lucide-react';
import { Radio, RadioGroup } from 'react-aria-components';
import { classes, defined } from './css.ts';
import { Dot } from './dot.tsx';
import { FieldHelp, FieldLabel, type FieldProps, fieldCss, isWrong } from './field.tsx';
import css from './segmented.module.css';

export interface SegmentedOption<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  /** A dot: something waits there; what, is told elsewhere. */
  readonly isMarked?: boolean | undefined;
}

export interface SegmentedProps<Id extends string = string> extends FieldProps {
  readonly options: readonly SegmentedOption<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly hideLabel?: boolean | undefined;
  readonly isFullWidth?: boolean | undefined;
  /** Beside much else: on a narrow screen its words stand closer. */
  readonly isNarrow?: boolean | undefined;
}

/** One of a few, all in sight. */
export function Segmented<Id extends string>(props: SegmentedProps<Id>) {
  const { label, hideLabel = false, options, isRequired = false } = props;
  return (
    <RadioGroup
      {...defined({ 'aria-label': hideLabel ? label : undefined })}
      orientation="horizontal"
      value={props.value}
      onChange={(value) => props.onChange(value as Id)}
      isRequired={isRequired}
      isDisabled={props.isDisabled ?? false}
      isInvalid={isWrong(props.errorMessage)}
      validationBehavior="aria"
      className={classes(fieldCss.field)}
    >
      {!hideLabel && <FieldLabel label={label} isRequired={isRequired} />}
      <div className={classes(css.segments, props.isFullWidth && css.full, props.isNarrow && css.narrow)}>
        {options.map(({ id, label: text, icon: Icon, isMarked }) => (
          <Radio key={id} value={id} className={classes(css.segment)}>
            {Icon && <Icon aria-hidden className={css.icon} />}
            {text}
            {isMarked && <Dot />}
          </Radio>
        ))}
      </div>
      <FieldHelp description={props.description} errorMessage={props.errorMessage} />
    </RadioGroup>
  );
}
