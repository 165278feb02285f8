import type { CSSProperties } from 'react';
import { COLOURS, type ColourId } from '../../../shared/drawing/palette.ts';
import { useWords } from '../../app/words.ts';
import css from './tray.module.css';
import { TrayButton } from './tray-button.tsx';
import type { Choice } from './use-choice.ts';

interface ColourTrayProps {
  readonly choice: Choice;
  readonly onColour: (colour: ColourId) => void;
}

/** Twelve pots of colour, always in the same places. */
export function ColourTray({ choice, onColour }: ColourTrayProps) {
  const { t } = useWords();
  return (
    <fieldset aria-label={t('draw.colours.label')} className={css.colours}>
      {COLOURS.map(({ id, value }) => (
        <TrayButton
          key={id}
          label={t(`draw.colours.${id}`)}
          isSelected={choice.tool !== 'eraser' && choice.colour === id}
          onPress={() => onColour(id)}
        >
          <span className={css.pot} style={{ '--pot-colour': value } as CSSProperties} />
        </TrayButton>
      ))}
    </fieldset>
  );
}
