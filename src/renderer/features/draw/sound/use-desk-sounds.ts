import { useEffect, useRef } from 'react';
import type { HeldTool } from '../../../../shared/drawing/desk/choice.ts';
import { isInk } from '../../../../shared/drawing/desk/desk-tools.ts';
import type { PointerInput } from '../../../../shared/drawing/tools/pointer-input.ts';
import { toneOfDeed } from '../../../../shared/sound/tone-of-deed.ts';
import { TONES, toneOfTool } from '../../../../shared/sound/tones.ts';
import { soundBox } from '../../../studio/sound/sound-box.ts';
import type { StudioSession } from '../../../studio/studio-session.ts';

/** What is done on the desk and drawn on the page is heard. */
export function useDeskSounds(session: StudioSession, tool: HeldTool): void {
  const held = useRef(tool);
  useEffect(() => {
    if (held.current === tool) return;
    held.current = tool;
    soundBox.play(toneOfTool(tool));
  }, [tool]);

  useEffect(
    () =>
      session.onDeed((deed) => {
        const tone = toneOfDeed(deed);
        if (tone !== null) soundBox.play(TONES[tone]);
      }),
    [session],
  );

  useEffect(() => listenToHands(session, () => held.current), [session]);
}

/** So often is looked how fast the hand goes, ms: a hum that is told later sounds late. */
const LOOK_EVERY = 40;

/** The hum of what hands draw. Looks now and then and not at each move: drawing does not wait for sound. */
function listenToHands(session: StudioSession, tool: () => HeldTool): () => void {
  const stop = new AbortController();
  let timer: ReturnType<typeof setInterval> | null = null;
  let last: PointerInput | null = null;
  const fallSilent = () => {
    if (timer) clearInterval(timer);
    timer = null;
    soundBox.endHum();
  };
  const look = () => {
    const drawsWith = tool();
    const now = session.latestInput;
    const speed = last && now ? speedBetween(last, now) : 0;
    last = now;
    // Also a line that is done by now was heard, if only for a moment.
    if (speed > 0 && isInk(drawsWith)) soundBox.hum(drawsWith, speed);
    if (!session.isDrawing) fallSilent();
  };
  const press = () => {
    // Drawing is a press as well: there may not have been another one before it.
    soundBox.wake();
    if (timer) return;
    timer = setInterval(look, LOOK_EVERY);
    // Once the page has heard of it: the first look goes from here.
    setTimeout(() => {
      last = session.latestInput;
    });
  };
  window.addEventListener('pointerdown', press, { signal: stop.signal, capture: true, passive: true });
  return () => {
    stop.abort();
    fallSilent();
  };
}

/** Page units in a millisecond; 0 where it is another hand, or the same moment. Of several hands the one that moves is heard. */
function speedBetween(one: PointerInput, other: PointerInput): number {
  const [x = 0, y = 0, at = 0] = one.samples;
  const [nowX = 0, nowY = 0, now = 0] = other.samples;
  if (one.pointerId !== other.pointerId || now <= at) return 0;
  return Math.hypot(nowX - x, nowY - y) / (now - at);
}
