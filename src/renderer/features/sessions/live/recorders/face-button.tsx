import { Button } from 'react-aria-components';
import type { FaceId } from '../../../../../shared/pictograms.ts';
import { classes, Face } from '../../../../ui/index.ts';
import css from './face-button.module.css';

type Props = {
  readonly id: FaceId;
  readonly label: string;
  /** Shown under the face. */
  readonly caption?: string;
  readonly isChosen: boolean;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
};

/** A face to tap. */
export function FaceButton({ id, label, caption, isChosen, isDisabled, onPress }: Props) {
  return (
    <Button
      aria-label={label}
      aria-pressed={isChosen}
      isDisabled={isDisabled}
      className={classes(css.face, isChosen && css.chosenFace)}
      onPress={onPress}
    >
      <span className={css.facePicture}>
        <Face id={id} size="fill" />
      </span>
      {caption !== undefined && (
        <span aria-hidden className={css.level}>
          {caption}
        </span>
      )}
    </Button>
  );
}
