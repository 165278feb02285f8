import { type CSSProperties, useRef, useState } from 'react';
import type { Choice } from '../../../../shared/drawing/desk/choice.ts';
import { colourRoom } from '../../../../shared/drawing/desk/colour-room.ts';
import {
  ALL_COLOURS,
  COLOURS,
  type ColourId,
  FEW_COLOURS,
  SIZE_IDS,
  type SizeId,
} from '../../../../shared/drawing/palette.ts';
import { useWords } from '../../../app/words.ts';
import { classes } from '../../../ui/index.ts';
import { useProfile } from '../profile-context.tsx';
import { wordsFrom } from '../sound/word-of.ts';
import { TrayButton } from '../tray-button.tsx';
import css from './desk.module.css';
import { MoreButton } from './more-button.tsx';
import { keepsPanel } from './panel.tsx';
import { SizeDot } from './size-dot.tsx';
import { trayGrid, useTrayRoom } from './use-tray-room.ts';

interface ColourTrayProps {
  readonly choice: Choice;
  readonly isSizesOpen: boolean;
  readonly onColour: (colour: ColourId) => void;
  readonly onSize: (size: SizeId) => void;
  readonly onSizes: () => void;
}

/** Pots of colour, always in the same places, and under them how thick a line is. */
export function ColourTray({ choice, isSizesOpen, onColour, onSize, onSizes }: ColourTrayProps) {
  const { t } = useWords();
  const isFew = useProfile().tools === 'few';
  const tray = useRef<HTMLDivElement>(null);
  const room = useTrayRoom(tray);
  const { isPortrait, perLine, upright } = room;
  const [wanted, setPage] = useState(0);

  const all = isFew ? FEW_COLOURS : ALL_COLOURS;
  const lines = upright?.colourLines ?? (isFew ? 1 : 2);
  const places = perLine * lines;
  // On a large screen nothing has to be on another page.
  const perPage = upright || all.length + SIZE_IDS.length <= places ? all.length : COLOURS.length;
  const { pots, hasMore, sizes } = colourRoom(places, all.length, perPage, lines);
  const pages = Math.ceil(all.length / pots);
  const page = Math.min(wanted, pages - 1);
  const shown = all.slice(page * pots, (page + 1) * pots);
  const count = pots + Number(hasMore) + (sizes === 'all' ? SIZE_IDS.length : 1);
  // Of a few pots in one line the sizes have the next one to themselves.
  const hasOwnLine = upright !== null && isFew && lines === 2;
  const across = hasOwnLine ? pots : Math.ceil(count / lines);
  const columns = isPortrait ? across : lines;
  return (
    <div ref={tray} className={css.colours} {...keepsPanel}>
      <div className={css.grid} style={trayGrid(room, columns)}>
        <fieldset aria-label={t('draw.colours.label')} className={css.group} {...wordsFrom('colours')}>
          {shown.map(({ id, value }) => (
            <TrayButton
              key={id}
              label={t(`draw.colours.${id}`)}
              isFlat
              isSelected={choice.colour === id && choice.tool !== 'eraser'}
              onPress={() => onColour(id)}
            >
              <span className={css.pot} style={{ '--pot-colour': value } as CSSProperties} />
            </TrayButton>
          ))}
          {hasMore && <MoreButton page={page} pages={pages} label={t('desk.moreColours')} onPage={setPage} />}
        </fieldset>
        <fieldset
          aria-label={t('draw.sizes.label')}
          className={classes(css.group, hasOwnLine && css.ownLine)}
          {...wordsFrom('lines')}
        >
          {sizes === 'all' ? (
            SIZE_IDS.map((size) => (
              <TrayButton
                key={size}
                label={t(`draw.sizes.${size}`)}
                isSelected={choice.size === size}
                onPress={() => onSize(size)}
              >
                <SizeDot size={size} choice={choice} />
              </TrayButton>
            ))
          ) : (
            <TrayButton label={t('draw.sizes.label')} isOpen={isSizesOpen} onPress={onSizes}>
              <SizeDot size={choice.size} choice={choice} />
            </TrayButton>
          )}
        </fieldset>
      </div>
    </div>
  );
}
