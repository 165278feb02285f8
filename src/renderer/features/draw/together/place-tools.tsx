import { type CSSProperties, useRef, useState } from 'react';
import type { Choice, PlaceChoice } from '../../../../shared/drawing/desk/choice.ts';
import { inReach } from '../../../../shared/drawing/desk/together-choice.ts';
import { colourValue } from '../../../../shared/drawing/palette.ts';
import { useWords } from '../../../app/words.ts';
import { ToolPicture } from '../desk/tool-picture.tsx';
import { useProfile } from '../profile-context.tsx';
import { wordsFrom } from '../sound/word-of.ts';
import { TrayButton } from '../tray-button.tsx';
import { PlaceChoices } from './place-choices.tsx';
import css from './together.module.css';
import { usePlaceRoom } from './use-place-room.ts';

interface PlaceToolsProps {
  /** As it is for this child. */
  readonly choice: Choice;
  /** From 1. */
  readonly number: number;
  readonly onTake: (change: Partial<PlaceChoice>) => void;
}

/** One child's own few tools and colours, opened by the button that shows what it holds. */
export function PlaceTools({ choice, number, onTake }: PlaceToolsProps) {
  const { t } = useWords();
  const { tools: level } = useProfile();
  const place = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const { tools, colours } = inReach(level);
  const room = usePlaceRoom(place, tools.length + colours.length);
  const label = t('together.place', { number });
  return (
    <div ref={place} className={css.place} style={{ '--button-mm': room?.buttonMm } as CSSProperties}>
      <div
        className={css.hold}
        style={{ '--pot-colour': colourValue(choice.colour) } as CSSProperties}
        {...wordsFrom('together')}
      >
        <TrayButton label={label} hideLabel isOpen={isOpen} onPress={() => setIsOpen((now) => !now)}>
          <ToolPicture entry={choice.tool} choice={choice} />
        </TrayButton>
      </div>
      {isOpen && room && (
        <PlaceChoices
          label={label}
          choice={choice}
          room={room}
          tools={tools}
          colours={colours}
          place={place}
          onTake={onTake}
          onClose={() => setIsOpen(false)}
        />
      )}
    </div>
  );
}
