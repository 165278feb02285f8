import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Language } from '../../../../shared/domain/language.ts';
import { beginTyping, type Key, press, type Typing, typeAsIs } from '../../../../shared/drawing/keyboard/typing.ts';
import type { LooseThings } from '../../../studio/things/loose-things.ts';

/** Joins the keys on the glass and those of a real keyboard with the words on the page. */
export function useTyping(text: string, language: Language, things: LooseThings) {
  const [typing, setTyping] = useState<Typing>(() => beginTyping(text, language));
  // Two taps can come before the first one is drawn: each goes on from the one before.
  const now = useRef(typing);

  const become = (next: Typing) => {
    now.current = next;
    setTyping(next);
    things.type(next.text);
  };
  const send = (key: Key) => become(press(now.current, key));

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.key === 'Enter' || event.key === 'Escape') things.endWriting();
    else if (event.key === 'Backspace') send({ kind: 'delete' });
    else if (event.key === ' ') send({ kind: 'space' });
    else if ([...event.key].length === 1) become(typeAsIs(now.current, event.key));
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
  return { typing, send };
}
