import { type Symmetry, symmetryFolds } from '../../../../shared/drawing/ops/basics.ts';
import { useWords } from '../../../app/words.ts';
import { TrayButton } from '../tray-button.tsx';
import { PanelGrid } from './panel-grid.tsx';
import type { PanelBodyProps } from './panel-props.ts';
import { SymmetryPicture } from './symmetry-picture.tsx';

const KINDS: readonly (Symmetry | null)[] = [
  null,
  ...symmetryFolds.map((folds): Symmetry => ({ kind: 'mirror', folds })),
  ...symmetryFolds.slice(1).map((folds): Symmetry => ({ kind: 'kaleidoscope', folds })),
];

const nameOf = (symmetry: Symmetry | null) =>
  symmetry === null ? ('off' as const) : (`${symmetry.kind}${symmetry.folds}` as const);

/** How many copies a stroke has, or none. */
export function SymmetryPanel({ choice, choose, onDone }: PanelBodyProps) {
  const { t } = useWords();
  return (
    <PanelGrid
      label={t('desk.tools.symmetry')}
      words={['symmetries']}
      items={KINDS}
      itemKey={nameOf}
      renderItem={(symmetry) => (
        <TrayButton
          isLarge
          label={t(`desk.symmetries.${nameOf(symmetry)}`)}
          isSelected={nameOf(choice.symmetry) === nameOf(symmetry)}
          onPress={() => {
            choose((now) => ({ ...now, symmetry }));
            onDone();
          }}
        >
          <SymmetryPicture symmetry={symmetry} />
        </TrayButton>
      )}
    />
  );
}
