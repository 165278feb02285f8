import { useEffect, useRef } from 'react';
import type { HeldTool } from '../../../../shared/drawing/desk/choice.ts';
import { isInk } from '../../../../shared/drawing/desk/desk-tools.ts';
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

/** The hum of what hands draw. Listens beside the engine and not in it: drawing does not wait for sound. */
function listenToHands(session: StudioSession, tool: () => HeldTool): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true, passive: true };
  let last = { id: -1, x: 0, y: 0, at: 0 };
  const move = ({ pointerId, clientX, clientY, timeStamp }: PointerEvent) => {
    const drawsWith = tool();
    if (!session.isDrawing || !isInk(drawsWith)) return;
    const { id, x, y, at } = last;
    last = { id: pointerId, x: clientX, y: clientY, at: timeStamp };
    // Of several hands the one that moves is heard.
    if (id !== pointerId || timeStamp <= at) return;
    soundBox.hum(drawsWith, Math.hypot(clientX - x, clientY - y) / (timeStamp - at));
  };
  // The page hears of a lifted hand after this.
  const lift = () => setTimeout(() => !session.isDrawing && soundBox.endHum());
  // Drawing is a press as well: there may not have been another one before it.
  window.addEventListener('pointerdown', () => void soundBox.wake(), options);
  window.addEventListener('pointermove', move, options);
  window.addEventListener('pointerup', lift, options);
  window.addEventListener('pointercancel', lift, options);
  window.addEventListener('blur', lift, options);
  return () => {
    stop.abort();
    soundBox.endHum();
  };
}
