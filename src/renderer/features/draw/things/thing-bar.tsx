import { FlipVertical2, Pin, RotateCcw, RotateCw, Trash2, Type, ZoomIn, ZoomOut } from 'lucide-react';
import type { View } from '../../../../shared/drawing/glass/view.ts';
import type { PageSize } from '../../../../shared/drawing/ops/page.ts';
import type { Thing } from '../../../../shared/drawing/ops/thing.ts';
import { flipped, SIZE_STEP, sizedBy, TURN_STEP, turnedBy } from '../../../../shared/drawing/things/placements.ts';
import { useWords } from '../../../app/words.ts';
import type { LooseThings } from '../../../studio/things/loose-things.ts';
import { classes } from '../../../ui/css.ts';
import { wordsFrom } from '../sound/word-of.ts';
import { TrayButton } from '../tray-button.tsx';
import css from './thing-bar.module.css';

interface ThingBarProps {
  readonly thing: Thing;
  readonly view: View;
  readonly page: PageSize;
  readonly things: LooseThings;
}

/**
 * Everything that can be done to the selected thing, by tapping. It lies at the end of the page where the thing is not, and
 * stays there while the thing is sized and turned.
 */
export function ThingBar({ thing, view, page, things }: ThingBarProps) {
  const { t } = useWords();
  const { placement } = thing;
  const isThingBelow = placement.y > page.height / 2;
  return (
    <div
      className={classes(css.bar, isThingBelow ? css.above : css.below)}
      style={{ left: view.left, width: view.cssWidth, [isThingBelow ? 'top' : 'bottom']: view.top }}
      role="toolbar"
      {...wordsFrom('things')}
      aria-label={t('draw.things.label')}
    >
      <div className={css.buttons}>
        {thing.kind === 'label' && (
          <TrayButton label={t('draw.things.words')} icon={Type} onPress={() => things.openWords()} />
        )}
        <TrayButton
          label={t('draw.things.smaller')}
          icon={ZoomOut}
          onPress={() => things.place(sizedBy(placement, 1 / SIZE_STEP))}
        />
        <TrayButton
          label={t('draw.things.bigger')}
          icon={ZoomIn}
          onPress={() => things.place(sizedBy(placement, SIZE_STEP))}
        />
        <TrayButton
          label={t('draw.things.turnLeft')}
          icon={RotateCcw}
          onPress={() => things.place(turnedBy(placement, -TURN_STEP))}
        />
        <TrayButton
          label={t('draw.things.turnRight')}
          icon={RotateCw}
          onPress={() => things.place(turnedBy(placement, TURN_STEP))}
        />
        {thing.kind === 'sticker' && (
          <TrayButton
            label={t('draw.things.flip')}
            icon={FlipVertical2}
            onPress={() => things.place(flipped(placement))}
          />
        )}
        <TrayButton label={t('draw.things.stick')} icon={Pin} onPress={() => things.stick()} />
        <TrayButton label={t('draw.things.remove')} icon={Trash2} onPress={() => things.remove()} />
      </div>
    </div>
  );
}
