/** A chart in which each point can be picked: by finger, by mouse, and with the arrow keys. */
import { type KeyboardEvent, useRef, useState } from 'react';
import { type Chart, type ChartSpec, layoutChart } from '../../../../../shared/chart/chart.ts';
import type { SessionId } from '../../../../../shared/domain/ids.ts';
import { useWords } from '../../../../app/words.ts';
import { Button } from '../../../../ui/index.ts';
import css from './chart.module.css';
import { ChartDrawing } from './chart-drawing.tsx';
import { useWidth } from './use-width.ts';

export type PickedPoint = { readonly sessionId: SessionId; readonly text: string };

type Props = {
  readonly label: string;
  /** All of the chart but its width. */
  readonly spec: Omit<ChartSpec, 'width'>;
  /** In the order of the points: which session each opens, and what it says. */
  readonly sessions: readonly PickedPoint[];
  readonly onOpenSession: (sessionId: SessionId) => void;
};

/** Nine millimetres at the least, in CSS pixels. */
const finger = 36;

export function ChartView({ label, spec, sessions, onOpenSession }: Props) {
  const { t } = useWords();
  const { ref, width } = useWidth<HTMLDivElement>();
  const [picked, setPicked] = useState<number | null>(null);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const wasShown = useRef(false);
  const chart = layoutChart({ ...spec, width: Math.max(width, 120) });
  const last = sessions.length - 1;
  const shown = picked !== null && picked <= last ? picked : last;
  const session = sessions[shown];

  const move = (event: KeyboardEvent, index: number) => {
    const next = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: last }[event.key];
    if (next === undefined || next < 0 || next > last) return;
    event.preventDefault();
    buttons.current[next]?.focus();
  };
  // A finger's first press says what the point is, the second one opens it; Enter opens at once.
  const press = (isKey: boolean, index: number) => {
    const pressed = sessions[index];
    if (pressed && (isKey || wasShown.current)) onOpenSession(pressed.sessionId);
  };

  return (
    <div ref={ref} className={css.chart}>
      {width > 0 && <ChartDrawing chart={chart} />}
      <div role="group" aria-label={label}>
        {width > 0 &&
          sessions.map((one, index) => (
            <button
              key={`${one.sessionId} ${one.text}`}
              type="button"
              ref={(element) => void (buttons.current[index] = element)}
              className={css.spot}
              data-selected={index === picked}
              tabIndex={index === shown ? 0 : -1}
              aria-label={one.text}
              style={placeOf(chart, index)}
              onPointerDown={() => void (wasShown.current = index === shown)}
              onFocus={() => setPicked(index)}
              onKeyDown={(event) => move(event, index)}
              onClick={(event) => press(event.detail === 0, index)}
            />
          ))}
      </div>
      {session && (
        <div className={css.readout}>
          <span className={css.value}>{session.text}</span>
          <Button variant="plain" onPress={() => onOpenSession(session.sessionId)}>
            {t('progress.openSession')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** As wide as a finger, but no further than half the way to the neighbours. */
function placeOf({ spots, plot }: Chart, index: number) {
  const x = spots[index]?.x ?? 0;
  const half = (neighbour: number, end: number) => ((spots[neighbour]?.x ?? 2 * end - x) + x) / 2;
  const start = Math.max(half(index - 1, plot.left), x - finger / 2);
  const end = Math.min(half(index + 1, plot.right), x + finger / 2);
  return { left: start, width: Math.max(1, end - start), top: plot.top, height: plot.bottom - plot.top };
}
