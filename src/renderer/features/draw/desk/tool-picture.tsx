import { Hand, Image, type LucideIcon, PaintBucket, Shapes, Sticker, Type } from 'lucide-react';
import { useMemo } from 'react';
import type { Choice } from '../../../../shared/drawing/desk/choice.ts';
import { isBrush, isInk, type OtherTool, type TrayEntry } from '../../../../shared/drawing/desk/desk-tools.ts';
import type { Tool } from '../../../../shared/drawing/ops/stroke.ts';
import { type ColourId, colourValue, isPale, type SizeId } from '../../../../shared/drawing/palette.ts';
import { isSticker } from '../../../../shared/drawing/stickers/index.ts';
import { useProfile } from '../profile-context.tsx';
import css from './desk.module.css';
import { OpPicture } from './op-picture.tsx';
import { StickerImage } from './sticker-image.tsx';
import { SymmetryPicture } from './symmetry-picture.tsx';
import { figureOps, SQUARE_BOX, STROKE_BOX, strokeOps } from './tool-ops.ts';

const ICONS: Readonly<Record<Exclude<OtherTool, 'symmetry'>, LucideIcon>> = {
  fill: PaintBucket,
  shape: Shapes,
  sticker: Sticker,
  label: Type,
  paper: Image,
  hand: Hand,
};

interface ToolPictureProps {
  readonly entry: TrayEntry;
  readonly choice: Choice;
}

/** A tool as it would draw now; tools that draw nothing of their own have an icon. */
export function ToolPicture({ entry, choice }: ToolPictureProps) {
  const { look } = useProfile();
  const held = choice.tool === entry || (entry === 'brushes' && isBrush(choice.tool));
  // Plain: only what is held is in colour.
  const colour = look === 'plain' && !held ? 'grey' : choice.colour;
  if (entry === 'brushes') return <StrokePicture tool={choice.brush} colour={colour} size={choice.size} />;
  if (isInk(entry)) return <StrokePicture tool={entry} colour={colour} size="medium" />;
  if (entry === 'symmetry') return <SymmetryPicture symmetry={choice.symmetry ?? { kind: 'mirror', folds: 2 }} />;
  if (entry === 'sticker' && choice.sticker !== null && isSticker(choice.sticker))
    return <StickerImage sticker={choice.sticker} />;
  if (entry === 'shape' && held) return <FigurePicture choice={choice} />;
  const Icon = ICONS[entry];
  return (
    <span className={css.iconPlace}>
      <Icon aria-hidden className={css.icon} />
      {entry === 'fill' && <span className={css.drop} style={{ background: colourValue(choice.colour) }} />}
    </span>
  );
}

interface StrokePictureProps {
  readonly tool: Tool;
  readonly colour: ColourId;
  readonly size: SizeId;
}

/** The stroke of a tool. */
export function StrokePicture({ tool, colour, size }: StrokePictureProps) {
  const value = colourValue(colour);
  const ops = useMemo(() => strokeOps(tool, value, size), [tool, value, size]);
  return <OpPicture ops={ops} box={STROKE_BOX} isPale={isPale(colour)} />;
}

function FigurePicture({ choice: { figure, isFilled, colour } }: { readonly choice: Choice }) {
  const value = colourValue(colour);
  const ops = useMemo(() => figureOps(figure, isFilled, value), [figure, isFilled, value]);
  return <OpPicture ops={ops} box={SQUARE_BOX} isPale={isPale(colour)} />;
}
