import { useMemo } from 'react';
import { type FillWay, fillWays, takeTool } from '../../../../shared/drawing/desk/choice.ts';
import { colourValue } from '../../../../shared/drawing/palette.ts';
import { useWords } from '../../../app/words.ts';
import { TrayButton } from '../tray-button.tsx';
import { OpPicture } from './op-picture.tsx';
import { PanelGrid } from './panel-grid.tsx';
import type { PanelBodyProps } from './panel-props.ts';
import { fillOps, SQUARE_BOX } from './tool-ops.ts';

/** Ways to pour, in the colour that is held and the one before it. */
export function FillPanel({ choice, choose, onDone }: PanelBodyProps) {
  const { t } = useWords();
  return (
    <PanelGrid
      label={t('desk.tools.fill')}
      words={['fills']}
      items={fillWays}
      itemKey={(way) => way}
      first={choice.fill}
      renderItem={(way) => (
        <TrayButton
          isLarge
          label={t(`desk.fills.${way}`)}
          isSelected={choice.fill === way}
          onPress={() => {
            choose((now) => ({ ...takeTool(now, 'fill'), fill: way }));
            onDone();
          }}
        >
          <FillPicture way={way} colour={colourValue(choice.colour)} second={colourValue(choice.before)} />
        </TrayButton>
      )}
    />
  );
}

interface FillPictureProps {
  readonly way: FillWay;
  readonly colour: string;
  readonly second: string;
}

function FillPicture({ way, colour, second }: FillPictureProps) {
  const ops = useMemo(() => fillOps(way, colour, second), [way, colour, second]);
  return <OpPicture ops={ops} box={SQUARE_BOX} isPale={colour === '#ffffff'} />;
}
