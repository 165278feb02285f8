import { Check, ChevronDown, type LucideIcon } from 'lucide-react';
import { Select as AriaSelect, Button, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';
import { classes, defined } from './css.ts';
import { FieldHelp, FieldLabel, type FieldProps, fieldCss, isWrong } from './field.tsx';
import css from './select.module.css';

export interface SelectOption<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  readonly isDisabled?: boolean | undefined;
}

export interface SelectProps<Id extends string = string> extends FieldProps {
  readonly options: readonly SelectOption<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  /** Shown while nothing is chosen. */
  readonly placeholder: string;
  /** Keeps the label for screen readers only, where the place says what is chosen. */
  readonly hideLabel?: boolean | undefined;
}

export function Select<Id extends string>(props: SelectProps<Id>) {
  const { options, value, onChange, errorMessage, isRequired = false, isDisabled = false } = props;
  return (
    <AriaSelect
      {...defined({ 'aria-label': props.hideLabel ? props.label : undefined })}
      value={value}
      onChange={(key) => key !== null && onChange(key as Id)}
      placeholder={props.placeholder}
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={isWrong(errorMessage)}
      validationBehavior="aria"
      className={classes(fieldCss.field)}
    >
      {!props.hideLabel && <FieldLabel label={props.label} isRequired={isRequired} />}
      <Button className={classes(fieldCss.control, css.trigger, isWrong(errorMessage) && css.wrong)}>
        <SelectValue className={classes(css.value)} />
        <ChevronDown aria-hidden className={css.chevron} />
      </Button>
      <FieldHelp description={props.description} errorMessage={errorMessage} />
      <Popover className={classes(css.popover)} offset={4}>
        <ListBox items={options} className={classes(css.list)}>
          {(option) => (
            <ListBoxItem
              id={option.id}
              textValue={option.label}
              isDisabled={option.isDisabled ?? false}
              className={classes(css.option)}
            >
              {option.icon && <option.icon aria-hidden className={css.icon} />}
              <span className={css.text}>{option.label}</span>
              <Check aria-hidden className={css.check} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
