import type { CSSProperties } from 'react';
import type { Choice } from '../../../../shared/drawing/desk/choice.ts';
import { colourValue, type SizeId } from '../../../../shared/drawing/palette.ts';
import css from './desk.module.css';

/** Diameter of the dot that stands for a size, as a share of the button. */
const DOTS: Readonly<Record<SizeId, number>> = { small: 0.13, medium: 0.25, large: 0.45 };

/** How thick a line is, as a dot in the colour that is held. */
export function SizeDot({ size, choice }: { readonly size: SizeId; readonly choice: Choice }) {
  const colour = choice.tool === 'eraser' ? 'var(--ink-faint)' : colourValue(choice.colour);
  return <span className={css.dot} style={{ '--dot': DOTS[size], '--dot-colour': colour } as CSSProperties} />;
}
