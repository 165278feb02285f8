import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { classes } from './css.ts';
import css from './picture-tile.module.css';
import { useRuledPress } from './press-rules.tsx';

export interface PictureTileProps {
  readonly label: string;
  /** An image, icon or Pictogram; it fills the upper part. */
  readonly picture: ReactNode;
  readonly onPress: () => void;
  readonly caption?: string | undefined;
  /** `small` fills its place as `fill` does, with a smaller word under a larger picture. */
  readonly size?: 'staff' | 'child' | 'fill' | 'small' | undefined;
  /** Leave out where tiles are not chosen but pressed. */
  readonly isSelected?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Keeps the label for screen readers and speech only. */
  readonly hideLabel?: boolean | undefined;
}

/** A big square with a picture and a word. */
export function PictureTile(props: PictureTileProps) {
  const { label, picture, onPress, caption, size = 'child', isSelected, hideLabel = false } = props;
  const { events, heldClass, style } = useRuledPress(onPress);
  return (
    <Button
      {...events}
      style={style}
      isDisabled={props.isDisabled ?? false}
      {...(isSelected !== undefined && { 'aria-pressed': isSelected })}
      {...(hideLabel && { 'aria-label': label })}
      data-word={label}
      className={classes(css.tile, css[size], isSelected && css.selected, heldClass)}
    >
      <span className={css.picture}>{picture}</span>
      {!hideLabel && (
        <span className={css.words}>
          <span className={css.label}>{label}</span>
          {caption !== undefined && <span className={css.caption}>{caption}</span>}
        </span>
      )}
      {isSelected && (
        <span className={css.check}>
          <Check aria-hidden />
        </span>
      )}
    </Button>
  );
}
