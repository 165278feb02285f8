import type { ReactNode } from 'react';
import { type RefObject, useRef, useState } from 'react';
import { TextField as AriaTextField, Group, Input } from 'react-aria-components';
import { classes, defined } from './css.ts';
import { FieldHelp, FieldLabel, type FieldProps, fieldCss, isWrong } from './field.tsx';
import css from './parsed-field.module.css';

interface ParsedFieldProps extends FieldProps {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Shown once the field is left with text that cannot be understood. */
  readonly invalidMessage: string;
  readonly onValidityChange?: ((isValid: boolean) => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly icon?: ReactNode;
  readonly format: (value: string | null) => string;
  readonly parse: (text: string) => string | null;
  readonly complete?: (before: string, now: string) => string;
}

/** Shared by DateField and TimeField: free typing outside, a canonical value or null inside. */
export function ParsedField(props: ParsedFieldProps) {
  const { value, format, parse, invalidMessage, isRequired = false, isDisabled = false } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [isLeft, setIsLeft] = useState(false);
  const reported: RefObject<boolean> = useRef(true);

  const text = draft ?? format(value);
  const isValid = text.trim() === '' || parse(text) !== null;
  const errorMessage = isWrong(props.errorMessage)
    ? props.errorMessage
    : isLeft && !isValid
      ? invalidMessage
      : undefined;

  const change = (typed: string) => {
    const next = props.complete?.(text, typed) ?? typed;
    setDraft(next);
    setIsLeft(false);
    const parsed = parse(next);
    const nextIsValid = next.trim() === '' || parsed !== null;
    if (nextIsValid !== reported.current) props.onValidityChange?.(nextIsValid);
    reported.current = nextIsValid;
    // Half-typed text is no value: keeping the old one would save a day that is not on the screen.
    if (parsed !== value) props.onChange(parsed);
  };
  const leave = () => {
    setIsLeft(true);
    if (isValid) setDraft(null);
  };

  return (
    <AriaTextField
      value={text}
      onChange={change}
      onBlur={leave}
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
      inputMode="numeric"
      autoComplete="off"
      className={classes(fieldCss.field)}
    >
      <FieldLabel label={props.label} isRequired={isRequired} />
      <Group className={classes(css.group)}>
        <Input className={classes(fieldCss.control, css.input)} {...defined({ placeholder: props.placeholder })} />
        {props.icon}
      </Group>
      <FieldHelp description={props.description} errorMessage={errorMessage} />
    </AriaTextField>
  );
}
