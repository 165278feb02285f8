import { takeTool } from '../../../../shared/drawing/desk/choice.ts';
import { BRUSHES } from '../../../../shared/drawing/desk/desk-tools.ts';
import { useWords } from '../../../app/words.ts';
import { TrayButton } from '../tray-button.tsx';
import { PanelGrid } from './panel-grid.tsx';
import type { PanelBodyProps } from './panel-props.ts';
import { StrokePicture } from './tool-picture.tsx';

/** All that draws, each as its own stroke. */
export function BrushPanel({ choice, choose, onDone }: PanelBodyProps) {
  const { t } = useWords();
  return (
    <PanelGrid
      label={t('desk.tools.brushes')}
      words={['tools']}
      items={BRUSHES}
      itemKey={(tool) => tool}
      aspect={1.3}
      first={choice.brush}
      renderItem={(tool) => (
        <TrayButton
          isLarge
          label={t(`desk.tools.${tool}`)}
          isSelected={choice.tool === tool}
          onPress={() => {
            choose((now) => takeTool(now, tool));
            onDone();
          }}
        >
          <StrokePicture tool={tool} colour={choice.colour} size="medium" />
        </TrayButton>
      )}
    />
  );
}
