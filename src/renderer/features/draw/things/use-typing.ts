import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Language } from '../../../../shared/domain/language.ts';
import { beginTyping, type Key, press, type Typing, typeAsIs } from '../../../../shared/drawing/keyboard/typing.ts';
import type { LooseThings } from '../../../studio/things/loose-things.ts';
import { useKeyRuler } from './use-key-ruler.ts';

/** Joins the keys on the glass and those of a real keyboard with the words on the page. */
export function useTyping(text: string, language: Language, things: LooseThings) {
  const [typing, setTyping] = useState<Typing>(() => beginTyping(text, language));
  // Two taps can come before the first one is drawn: each goes on from the one before.
  const latest = useRef(typing);
  const ruler = useKeyRuler();

  const become = (next: Typing) => {
    latest.current = next;
    setTyping(next);
    things.type(next.text);
  };
  const send = (key: Key) => become(press(latest.current, key));

  const deedOf = (key: string): (() => void) | null => {
    if (key === 'Enter' || key === 'Escape') return () => things.endWriting();
    if (key === 'Backspace') return () => send({ kind: 'delete' });
    if (key === ' ') return () => send({ kind: 'space' });
    return [...key].length === 1 ? () => become(typeAsIs(latest.current, key)) : null;
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const deed = deedOf(event.key);
    if (!deed) return;
    event.preventDefault();
    event.stopPropagation();
    ruler.down({ code: event.code || event.key, isRepeat: event.repeat }, deed);
  });
  useEffect(() => {
    const down = (event: KeyboardEvent) => onKey(event);
    const up = ({ code, key }: KeyboardEvent) => ruler.up(code || key);
    window.addEventListener('keydown', down, { capture: true });
    window.addEventListener('keyup', up, { capture: true });
    return () => {
      window.removeEventListener('keydown', down, { capture: true });
      window.removeEventListener('keyup', up, { capture: true });
    };
  }, [ruler]);
  return { typing, send };
}
