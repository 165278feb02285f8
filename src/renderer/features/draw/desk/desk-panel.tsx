import { useWords } from '../../../app/words.ts';
import { BrushPanel } from './brush-panel.tsx';
import { FillPanel } from './fill-panel.tsx';
import { Panel } from './panel.tsx';
import type { PanelId } from './panel-ids.ts';
import type { PanelBodyProps } from './panel-props.ts';
import { PaperPanel } from './paper-panel.tsx';
import { ShapePanel } from './shape-panel.tsx';
import { SizePanel } from './size-panel.tsx';
import { StickerPanel } from './sticker-panel.tsx';
import { SymmetryPanel } from './symmetry-panel.tsx';

const BODIES = {
  brushes: BrushPanel,
  fill: FillPanel,
  shape: ShapePanel,
  sticker: StickerPanel,
  symmetry: SymmetryPanel,
  paper: PaperPanel,
  sizes: SizePanel,
} as const;

type DeskPanelProps = PanelBodyProps & { readonly id: PanelId };

/** The one panel that is open. */
export function DeskPanel({ id, ...body }: DeskPanelProps) {
  const { t } = useWords();
  if (!(id in BODIES)) return null;
  const Body = BODIES[id as keyof typeof BODIES];
  return (
    <Panel
      key={id}
      label={id === 'sizes' ? t('draw.sizes.label') : t(`desk.tools.${id}`)}
      side={id === 'sizes' ? 'colours' : 'tools'}
      onClose={body.onDone}
    >
      <Body {...body} />
    </Panel>
  );
}
