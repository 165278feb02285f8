import { Maximize2, RotateCw } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { View } from '../../../../shared/drawing/glass/view.ts';
import type { PageSize } from '../../../../shared/drawing/ops/page.ts';
import type { Thing } from '../../../../shared/drawing/ops/thing.ts';
import { extentOf } from '../../../../shared/drawing/things/extent.ts';
import {
  SIZE_STEP,
  sizedBy,
  sizedTowards,
  TURN_STEP,
  turnedBy,
  turnedTowards,
} from '../../../../shared/drawing/things/placements.ts';
import { useWords } from '../../../app/words.ts';
import type { LooseThings } from '../../../studio/things/loose-things.ts';
import { measureLabel } from '../../../studio/things/measure.ts';
import { wordsFrom } from '../sound/word-of.ts';
import css from './thing-handles.module.css';
import { usePull } from './use-pull.ts';

interface ThingHandlesProps {
  readonly thing: Thing;
  readonly view: View;
  readonly page: PageSize;
  readonly things: LooseThings;
}

/** Between the thing and its frame, CSS pixels. */
const AIR = 6;
/** About as far as a handle reaches beyond the frame, CSS pixels. */
const HANDLE_REACH = 48;

/** A frame round the selected thing, and two handles at its corners: one to size it, one to turn it. */
export function ThingHandles({ thing, view, things }: ThingHandlesProps) {
  const { t } = useWords();
  const { placement } = thing;
  const extent = extentOf(thing, measureLabel);
  const size = usePull(thing, view, things, sizedTowards, (now) => sizedBy(now, SIZE_STEP));
  const turn = usePull(thing, view, things, turnedTowards, (now) => turnedBy(now, TURN_STEP));
  const half = {
    width: (extent.width * view.cssScale) / 2 + AIR,
    height: (extent.height * view.cssScale) / 2 + AIR,
  };
  const end = endWithRoom(thing, half.width, view);
  const middle = { x: view.left + placement.x * view.cssScale, y: view.top + placement.y * view.cssScale };
  const at = { '--x': `${middle.x}px`, '--y': `${middle.y}px`, '--turn': `${placement.turn}deg` };
  const box = { '--half-width': `${half.width}px`, '--half-height': `${half.height}px` };
  const room = {
    '--left': `${view.left}px`,
    '--top': `${view.top}px`,
    '--right': `${view.left + view.cssWidth}px`,
    '--bottom': `${view.top + view.cssHeight}px`,
  };
  return (
    <div className={css.all} style={{ ...at, ...box, ...room } as CSSProperties} {...wordsFrom('things')}>
      <div className={css.frame} />
      <button
        type="button"
        className={css.handle}
        style={corner(placement.turn, end, 1)}
        aria-label={t('draw.things.size')}
        {...size}
      >
        <Maximize2 aria-hidden className={css.sizeIcon} />
      </button>
      <button
        type="button"
        className={css.handle}
        style={corner(placement.turn, end, -1)}
        aria-label={t('draw.things.turn')}
        {...turn}
      >
        <RotateCw aria-hidden className={css.icon} />
      </button>
    </div>
  );
}

/**
 * Direction from the middle to a corner of the turned frame; the style sheet keeps it on the page. Of two handles one above
 * the other, each leaves room for the other at the rim.
 * @param end 1 for the right-hand end of the frame, -1 for the left one
 */
function corner(turn: number, end: 1 | -1, side: 1 | -1): CSSProperties {
  const angle = (turn * Math.PI) / 180;
  const down = side * Math.cos(angle);
  const room = { '--above': down > 0.5 ? 1 : 0, '--below': down < -0.5 ? 1 : 0 };
  return { '--cos': Math.cos(angle), '--sin': Math.sin(angle), '--end': end, '--side': side, ...room } as CSSProperties;
}

/** The end of the frame where handles have room on the page: the right-hand one, unless only the other has. */
function endWithRoom({ placement }: Thing, halfWidth: number, view: View): 1 | -1 {
  const angle = (placement.turn * Math.PI) / 180;
  const hasRoom = (end: 1 | -1) => {
    const reach = end * (halfWidth + HANDLE_REACH);
    const x = placement.x * view.cssScale + Math.cos(angle) * reach;
    const y = placement.y * view.cssScale + Math.sin(angle) * reach;
    return x >= 0 && y >= 0 && x <= view.cssWidth && y <= view.cssHeight;
  };
  return hasRoom(1) || !hasRoom(-1) ? 1 : -1;
}
