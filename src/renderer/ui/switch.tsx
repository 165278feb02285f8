import { Switch as AriaSwitch } from 'react-aria-components';
import { classes } from './css.ts';
import css from './switch.module.css';

export interface SwitchProps {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly description?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** Something that takes effect at once; a checkbox is for what is saved later. */
export function Switch({ label, isSelected, onChange, description, isDisabled = false }: SwitchProps) {
  return (
    <AriaSwitch isSelected={isSelected} onChange={onChange} isDisabled={isDisabled} className={classes(css.switch)}>
      <span className={css.text}>
        {label}
        {description !== undefined && <span className={css.description}>{description}</span>}
      </span>
      <span aria-hidden className={css.track}>
        <span className={css.knob} />
      </span>
    </AriaSwitch>
  );
}
