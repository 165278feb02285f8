import { Clock } from 'lucide-react';
import { parseTime } from './date-text.ts';
import type { FieldProps } from './field.tsx';
import { ParsedField } from './parsed-field.tsx';

export interface TimeFieldProps extends FieldProps {
  /** 'HH:mm', 24 hours. */
  readonly value: string | null;
  /** Gets null while what is typed is no time. */
  readonly onChange: (value: string | null) => void;
  readonly invalidMessage: string;
  readonly onValidityChange?: ((isValid: boolean) => void) | undefined;
  readonly placeholder?: string | undefined;
}

/** A time of day typed as HH:mm. */
export function TimeField(props: TimeFieldProps) {
  return <ParsedField {...props} format={(value) => value ?? ''} parse={parseTime} icon={<Clock aria-hidden />} />;
}
