import { CalendarDays } from 'lucide-react';
import { dotWhileTyping, formatDay, parseDay } from './date-text.ts';
import type { FieldProps } from './field.tsx';
import { ParsedField } from './parsed-field.tsx';

export interface DateFieldProps extends FieldProps {
  /** 'YYYY-MM-DD'. */
  readonly value: string | null;
  /** Gets null while what is typed is no date. */
  readonly onChange: (value: string | null) => void;
  readonly invalidMessage: string;
  readonly onValidityChange?: ((isValid: boolean) => void) | undefined;
  readonly placeholder?: string | undefined;
}

/** A day typed as dd.MM.yyyy. */
export function DateField(props: DateFieldProps) {
  return (
    <ParsedField
      {...props}
      format={formatDay}
      parse={parseDay}
      complete={dotWhileTyping}
      icon={<CalendarDays aria-hidden />}
    />
  );
}
