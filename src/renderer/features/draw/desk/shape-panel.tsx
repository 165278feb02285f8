import { useMemo } from 'react';
import { takeTool } from '../../../../shared/drawing/desk/choice.ts';
import { type Figure, figureSchema } from '../../../../shared/drawing/ops/shape.ts';
import { colourValue, isPale } from '../../../../shared/drawing/palette.ts';
import { useWords } from '../../../app/words.ts';
import { TrayButton } from '../tray-button.tsx';
import { OpPicture } from './op-picture.tsx';
import { PanelGrid } from './panel-grid.tsx';
import type { PanelBodyProps } from './panel-props.ts';
import { figureOps, SQUARE_BOX } from './tool-ops.ts';

type ShapeWay = { readonly figure: Figure; readonly isFilled: boolean };

/** Outlines first, then the same figures filled; a line has no inside. */
const WAYS: readonly ShapeWay[] = [
  ...figureSchema.options.map((figure) => ({ figure, isFilled: false })),
  ...figureSchema.options.filter((figure) => figure !== 'line').map((figure) => ({ figure, isFilled: true })),
];

/** Lines and figures, as outlines and filled. */
export function ShapePanel({ choice, choose, onDone }: PanelBodyProps) {
  const { t } = useWords();
  const isChosen = (way: ShapeWay) =>
    choice.tool === 'shape' && way.figure === choice.figure && way.isFilled === choice.isFilled;
  return (
    <PanelGrid
      label={t('desk.tools.shape')}
      words={['figures']}
      items={WAYS}
      itemKey={({ figure, isFilled }) => `${figure}-${isFilled}`}
      first={WAYS.find(isChosen)}
      renderItem={(way) => (
        <TrayButton
          isLarge
          label={way.isFilled ? t(`desk.filledFigures.${way.figure}`) : t(`desk.figures.${way.figure}`)}
          hideLabel
          isSelected={isChosen(way)}
          onPress={() => {
            choose((now) => ({ ...takeTool(now, 'shape'), ...way }));
            onDone();
          }}
        >
          <ShapePicture {...way} colour={colourValue(choice.colour)} isPale={isPale(choice.colour)} />
        </TrayButton>
      )}
    />
  );
}

function ShapePicture({
  figure,
  isFilled,
  colour,
  isPale: pale,
}: ShapeWay & { readonly colour: string; readonly isPale: boolean }) {
  const ops = useMemo(() => figureOps(figure, isFilled, colour), [figure, isFilled, colour]);
  return <OpPicture ops={ops} box={SQUARE_BOX} isPale={pale} />;
}
