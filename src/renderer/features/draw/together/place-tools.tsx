import { type CSSProperties, useState } from 'react';
import type { PlaceChoice } from '../../../../shared/drawing/desk/choice.ts';
import { PLACE_COLOURS, PLACE_TOOLS } from '../../../../shared/drawing/desk/together-choice.ts';
import { colourValue } from '../../../../shared/drawing/palette.ts';
import { useWords } from '../../../app/words.ts';
import { StrokePicture } from '../desk/tool-picture.tsx';
import { wordsFrom } from '../sound/word-of.ts';
import { TrayButton } from '../tray-button.tsx';
import css from './together.module.css';

interface PlaceToolsProps {
  readonly held: PlaceChoice;
  /** From 1. */
  readonly number: number;
  readonly onTake: (change: Partial<PlaceChoice>) => void;
}

/** One child's own few tools and colours, opened by the button that shows what it holds. */
export function PlaceTools({ held, number, onTake }: PlaceToolsProps) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const take = (change: Partial<PlaceChoice>) => {
    onTake(change);
    setIsOpen(false);
  };
  return (
    <div className={css.place}>
      {isOpen && (
        <fieldset
          aria-label={t('together.place', { number })}
          className={css.choices}
          {...wordsFrom('tools', 'colours')}
        >
          {PLACE_TOOLS.map((tool) => (
            <TrayButton
              key={tool}
              label={t(`desk.tools.${tool}`)}
              hideLabel
              isSelected={held.tool === tool}
              onPress={() => take({ tool })}
            >
              <StrokePicture tool={tool} colour={held.colour} size="medium" />
            </TrayButton>
          ))}
          {PLACE_COLOURS.map((colour) => (
            <TrayButton
              key={colour}
              label={t(`draw.colours.${colour}`)}
              hideLabel
              isFlat
              isSelected={held.colour === colour && held.tool !== 'eraser'}
              onPress={() => take({ colour })}
            >
              <span className={css.pot} style={{ '--pot-colour': colourValue(colour) } as CSSProperties} />
            </TrayButton>
          ))}
        </fieldset>
      )}
      <div className={css.hold} style={{ '--pot-colour': colourValue(held.colour) } as CSSProperties}>
        <TrayButton
          label={t('together.place', { number })}
          hideLabel
          isOpen={isOpen}
          onPress={() => setIsOpen((now) => !now)}
        >
          <StrokePicture tool={held.tool} colour={held.colour} size="medium" />
        </TrayButton>
      </div>
    </div>
  );
}
