import { Search, X } from 'lucide-react';
import { SearchField as AriaSearchField, Button, Group, Input } from 'react-aria-components';
import { classes, defined } from './css.ts';
import { fieldCss } from './field.tsx';
import css from './search-field.module.css';

export interface SearchFieldProps {
  /** Read aloud, and shown inside the empty field unless there is a placeholder. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly clearLabel: string;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly onSubmit?: ((value: string) => void) | undefined;
}

export function SearchField(props: SearchFieldProps) {
  return (
    <AriaSearchField
      {...defined({ onSubmit: props.onSubmit })}
      aria-label={props.label}
      value={props.value}
      onChange={props.onChange}
      autoFocus={props.autoFocus ?? false}
      autoComplete="off"
    >
      <Group className={classes(css.group)}>
        <Search aria-hidden className={css.icon} />
        <Input className={classes(fieldCss.control, css.input)} placeholder={props.placeholder ?? props.label} />
        {props.value !== '' && (
          <Button aria-label={props.clearLabel} className={classes(css.clear)}>
            <X aria-hidden />
          </Button>
        )}
      </Group>
    </AriaSearchField>
  );
}
