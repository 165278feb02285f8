import { ChevronDown, type LucideIcon } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { classes } from './css.ts';
import css from './menu.module.css';

export interface MenuOption<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
}

export interface MenuButtonProps<Id extends string = string> {
  /** What the button says. */
  readonly label: string;
  /** Read aloud before `label`, where that alone does not say whose menu it is. */
  readonly ariaLabel?: string | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly options: readonly MenuOption<Id>[];
  readonly onChoose: (id: Id) => void;
  readonly isDisabled?: boolean | undefined;
  /** plain: words with an arrow, no frame; icon: the icon alone, the words are read aloud. */
  readonly look?: 'button' | 'plain' | 'icon' | undefined;
  /** Colours of the button, e.g. those of an attendance status: a pair of custom properties. */
  readonly tint?: { readonly background: string; readonly ink: string } | undefined;
}

/** A button that opens a short list of things to do; pressing one does it. */
export function MenuButton<Id extends string>(props: MenuButtonProps<Id>) {
  const { label, ariaLabel, icon: Icon, options, onChoose, look = 'button', tint } = props;
  // What is seen stays a part of the name, so that it can also be spoken to the screen.
  const name = ariaLabel === undefined || ariaLabel.includes(label) ? ariaLabel : `${ariaLabel}: ${label}`;
  return (
    <MenuTrigger>
      <Button
        {...(name !== undefined && { 'aria-label': name })}
        isDisabled={props.isDisabled ?? false}
        className={classes(css.trigger, look === 'icon' ? css.iconOnly : css[look])}
        {...(tint && { style: { background: tint.background, color: tint.ink } })}
      >
        {Icon && <Icon aria-hidden className={css.icon} />}
        {look === 'icon' ? (
          <ChevronDown aria-hidden className={css.chevron} />
        ) : (
          <span className={css.label}>{label}</span>
        )}
      </Button>
      <Popover className={classes(css.popover)} offset={4}>
        <Menu
          aria-label={ariaLabel ?? label}
          items={options}
          onAction={(key) => onChoose(key as Id)}
          className={classes(css.list)}
        >
          {(option) => (
            <MenuItem id={option.id} textValue={option.label} className={classes(css.option)}>
              {option.icon && <option.icon aria-hidden className={css.icon} />}
              <span>{option.label}</span>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
