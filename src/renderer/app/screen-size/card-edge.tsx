import { MoveHorizontal } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { CARD_MM } from '../../../shared/domain/screen-size.ts';
import css from './screen-size.module.css';

interface CardEdgeProps {
  readonly label: string;
  /** Of the drawn card, CSS pixels. */
  readonly width: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (width: number) => void;
}

/** A card drawn in its shape, whose right edge is dragged; by keyboard it is moved as a slider is. */
export function CardEdge({ label, width, least, most, onChange }: CardEdgeProps) {
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const height = (width * CARD_MM.height) / CARD_MM.width;

  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, width };
  };
  const onPointerMove = ({ clientX }: PointerEvent) => {
    if (grip.current) onChange(grip.current.width + clientX - grip.current.x);
  };
  const letGo = () => {
    grip.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -20, PageUp: 20 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onChange(width + by);
  };
  return (
    <div className={css.card} style={{ width, height }}>
      <span className={css.chip} />
      <span className={css.stripe} />
      <div
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={Math.round(least)}
        aria-valuemax={Math.round(most)}
        aria-valuenow={Math.round(width)}
        className={css.edge}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onKeyDown={onKeyDown}
      >
        <MoveHorizontal aria-hidden />
      </div>
    </div>
  );
}
