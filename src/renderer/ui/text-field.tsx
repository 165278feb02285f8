import type { CSSProperties } from 'react';
import { TextField as AriaTextField, Input, TextArea } from 'react-aria-components';
import { classes, defined } from './css.ts';
import { FieldHelp, FieldLabel, type FieldProps, fieldCss, isWrong } from './field.tsx';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly multiline?: boolean | undefined;
  readonly rows?: number | undefined;
  readonly autoFocus?: boolean | undefined;
  /** Keeps the label for screen readers only, where a list says what stands where. */
  readonly hideLabel?: boolean | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | undefined;
}

export function TextField(props: TextFieldProps) {
  const {
    label,
    description,
    errorMessage,
    value,
    onChange,
    placeholder,
    isRequired = false,
    isDisabled = false,
  } = props;
  const control = classes(fieldCss.control);
  return (
    <AriaTextField
      {...defined({
        maxLength: props.maxLength,
        inputMode: props.inputMode,
        'aria-label': props.hideLabel ? label : undefined,
      })}
      value={value}
      onChange={onChange}
      onBlur={() => props.onBlur?.()}
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={isWrong(errorMessage)}
      autoFocus={props.autoFocus ?? false}
      validationBehavior="aria"
      autoComplete="off"
      spellCheck="false"
      className={classes(fieldCss.field)}
    >
      {!props.hideLabel && <FieldLabel label={label} isRequired={isRequired} />}
      {props.multiline ? (
        <TextArea
          className={control}
          style={{ '--rows': props.rows ?? 3 } as CSSProperties}
          {...defined({ placeholder })}
        />
      ) : (
        <Input className={control} {...defined({ placeholder })} />
      )}
      <FieldHelp description={description} errorMessage={errorMessage} />
    </AriaTextField>
  );
}
