import { takeTogether } from '../../../../shared/drawing/desk/together-choice.ts';
import { PLACE_COUNTS, type PlaceCount } from '../../../../shared/drawing/tools/together.ts';
import { useWords } from '../../../app/words.ts';
import { PictureTile } from '../../../ui/index.ts';
import { PanelGrid } from '../desk/panel-grid.tsx';
import type { PanelBodyProps } from '../desk/panel-props.ts';
import { TogetherPicture } from './together-picture.tsx';

const COUNTS: readonly (PlaceCount | null)[] = [null, ...PLACE_COUNTS];

const NAMES = { 2: 'two', 3: 'three', 4: 'four' } as const satisfies Record<PlaceCount, string>;

/** How many children draw on the page at once. */
export function TogetherPanel({ choice, choose, onDone }: PanelBodyProps) {
  const { t } = useWords();
  return (
    <PanelGrid
      label={t('desk.tools.together')}
      words={['together']}
      items={COUNTS}
      itemKey={String}
      renderItem={(count) => (
        <PictureTile
          size="small"
          label={t(`together.counts.${count === null ? 'alone' : NAMES[count]}`)}
          picture={<TogetherPicture count={count} />}
          isSelected={choice.together === count}
          onPress={() => {
            choose((now) => takeTogether(now, count));
            onDone();
          }}
        />
      )}
    />
  );
}
