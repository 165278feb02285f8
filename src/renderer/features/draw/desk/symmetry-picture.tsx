import type { Symmetry } from '../../../../shared/drawing/ops/basics.ts';
import css from './desk.module.css';

/** One stroke beside the middle; its copies show the kind of symmetry. */
const STROKE = 'M 4 -6 C 16 -12, 12 -30, 24 -40';

/** Left and right share the whole height. */
const LONG_STROKE = 'M 5 36 C 34 20, 6 -4, 30 -36';

/** How one stroke becomes many. No symmetry shows the stroke alone. */
export function SymmetryPicture({ symmetry }: { readonly symmetry: Symmetry | null }) {
  const stroke = symmetry === null || (symmetry.kind === 'mirror' && symmetry.folds === 2) ? LONG_STROKE : STROKE;
  return (
    <svg viewBox="-50 -50 100 100" aria-hidden="true" className={css.symmetry}>
      {axesOf(symmetry).map((turn) => (
        <line key={turn} x1="0" y1="-48" x2="0" y2="48" transform={`rotate(${turn})`} className={css.axis} />
      ))}
      {copiesOf(symmetry).map((transform, index) => (
        <path key={transform} d={stroke} transform={transform} className={index === 0 ? css.first : css.copy} />
      ))}
    </svg>
  );
}

/** A mirror of two or four is left and right, up and down; all others turn round the middle. */
function copiesOf(symmetry: Symmetry | null): readonly string[] {
  if (!symmetry) return ['rotate(0)'];
  const { kind, folds } = symmetry;
  if (kind === 'mirror') {
    const pairs = folds / 2;
    return turns(pairs).flatMap((turn) => [`rotate(${turn})`, `rotate(${turn}) scale(-1 1)`]);
  }
  return turns(folds).flatMap((turn) => [`rotate(${turn})`, `rotate(${turn}) scale(-1 1)`]);
}

function axesOf(symmetry: Symmetry | null): readonly number[] {
  if (!symmetry) return [];
  const lines = symmetry.kind === 'mirror' ? symmetry.folds / 2 : symmetry.folds;
  return Array.from({ length: lines }, (_unused, index) => (index * 180) / lines);
}

function turns(count: number): readonly number[] {
  return Array.from({ length: count }, (_unused, index) => (index * 360) / count);
}
