import type { ReactNode } from 'react';
import { Label, Text } from 'react-aria-components';
import { classes } from './css.ts';
import css from './field.module.css';

/** What every field has in common. */
export interface FieldProps {
  readonly label: string;
  readonly description?: string | undefined;
  readonly errorMessage?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
}

export const fieldCss = css;

interface FieldLabelProps {
  readonly label: string;
  readonly isRequired?: boolean | undefined;
}

/** A label with a quiet dot for "must be filled in"; the field itself tells screen readers. */
export function FieldLabel({ label, isRequired = false }: FieldLabelProps) {
  return (
    <Label className={css.label ?? ''}>
      {label}
      {isRequired && <span aria-hidden className={css.required} />}
    </Label>
  );
}

interface FieldHelpProps {
  readonly description?: string | undefined;
  readonly errorMessage?: string | undefined;
}

/** The line under a field: what to write, or what is wrong with it. For use inside a React Aria field. */
export function FieldHelp({ description, errorMessage }: FieldHelpProps) {
  const isError = errorMessage !== undefined && errorMessage !== '';
  const text: ReactNode = isError ? errorMessage : description;
  if (text === undefined || text === '') return null;
  return (
    <Text slot={isError ? 'errorMessage' : 'description'} className={classes(css.help, isError && css.error)}>
      {text}
    </Text>
  );
}

/** Whether a field should look wrong. */
export function isWrong(errorMessage: string | undefined): boolean {
  return errorMessage !== undefined && errorMessage !== '';
}
