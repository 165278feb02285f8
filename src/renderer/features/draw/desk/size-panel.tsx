import { SIZE_IDS } from '../../../../shared/drawing/palette.ts';
import { useWords } from '../../../app/words.ts';
import { TrayButton } from '../tray-button.tsx';
import { PanelGrid } from './panel-grid.tsx';
import type { PanelBodyProps } from './panel-props.ts';
import { SizeDot } from './size-dot.tsx';

/** How thick a line is, where the tray has no room for the sizes themselves. */
export function SizePanel({ choice, choose, onDone }: PanelBodyProps) {
  const { t } = useWords();
  return (
    <PanelGrid
      label={t('draw.sizes.label')}
      words={['lines']}
      items={SIZE_IDS}
      itemKey={(size) => size}
      renderItem={(size) => (
        <TrayButton
          isLarge
          label={t(`draw.sizes.${size}`)}
          isSelected={choice.size === size}
          onPress={() => {
            choose((now) => ({ ...now, size }));
            onDone();
          }}
        >
          <SizeDot size={size} choice={choice} />
        </TrayButton>
      )}
    />
  );
}
