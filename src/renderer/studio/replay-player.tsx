import { Pause, Play } from 'lucide-react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Page } from '../../shared/drawing/document.ts';
import type { JournalEntry } from '../../shared/drawing/journal.ts';
import { everythingIn, REPLAY_SPEEDS, replayOf } from '../../shared/drawing/replay.ts';
import { useWords } from '../app/words.ts';
import { Button } from '../ui/index.ts';
import { pictureReady, viewOfWidth, widthOnScreen } from './picture.ts';
import { ReplayBar } from './replay-bar.tsx';
import css from './replay-player.module.css';
import { ReplayReel } from './replay-reel.ts';

export interface ReplayPlayerProps {
  readonly label: string;
  readonly page: Page;
  readonly entries: readonly JournalEntry[];
  readonly size?: 'staff' | 'child';
}

/** Watch how a drawing was made: it begins by itself, can be held, hurried and moved by the bar. */
export function ReplayPlayer({ label, page, entries, size = 'child' }: ReplayPlayerProps) {
  const { t } = useWords();
  const replay = useMemo(() => replayOf(entries), [entries]);
  const canvas = useRef<HTMLCanvasElement>(null);
  const reel = useRef<ReplayReel | null>(null);
  const [at, setAt] = useState(0);
  const [isPlaying, setPlaying] = useState(true);
  const [speed, setSpeed] = useState<(typeof REPLAY_SPEEDS)[number]>(1);
  const [isReady, setReady] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    const view = viewOfWidth(page, widthOnScreen());
    // Also what is only there for a while in the film.
    pictureReady({ page, history: everythingIn(entries) }).then(() => {
      if (!isCurrent) return;
      reel.current = new ReplayReel(page, replay, view);
      setReady(true);
    }, ignore);
    return () => {
      isCurrent = false;
    };
  }, [page, entries, replay]);

  // In the same frame as the bar and the buttons that say how far it is.
  useLayoutEffect(() => {
    const [film, element] = [reel.current, canvas.current];
    if (!isReady || !film || !element || !film.show(at)) return;
    const { width, height } = film.canvas;
    if (element.width !== width || element.height !== height) Object.assign(element, { width, height });
    element.getContext('2d')?.drawImage(film.canvas, 0, 0);
  }, [isReady, at]);

  useEffect(() => {
    if (!isReady || !isPlaying) return;
    let last = performance.now();
    let frame = requestAnimationFrame(function next(now) {
      const passed = (now - last) * speed;
      last = now;
      setAt((before) => Math.min(replay.length, before + passed));
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [isReady, isPlaying, speed, replay.length]);

  const isOver = at >= replay.length;
  const isMoving = isPlaying && !isOver;
  const press = () => {
    if (isOver) setAt(0);
    setPlaying(!isMoving);
  };
  const faster = REPLAY_SPEEDS[(REPLAY_SPEEDS.indexOf(speed) + 1) % REPLAY_SPEEDS.length] ?? 1;
  return (
    <div className={css.player}>
      <div className={css.place}>
        <canvas ref={canvas} role="img" aria-label={label} className={css.picture} width={1920} height={1200} />
      </div>
      <div className={css.controls}>
        <Button
          variant={size === 'child' ? 'child' : 'primary'}
          size={size}
          icon={isMoving ? Pause : Play}
          onPress={press}
        >
          {t(isMoving ? 'replay.pause' : isOver ? 'replay.again' : 'replay.play')}
        </Button>
        <ReplayBar
          label={t('replay.bar')}
          value={at}
          length={replay.length}
          onChange={(next) => {
            setPlaying(false);
            setAt(next);
          }}
        />
        <Button size={size} onPress={() => setSpeed(faster)}>
          {t('replay.speed', { speed })}
        </Button>
      </div>
    </div>
  );
}

function ignore(): void {}
