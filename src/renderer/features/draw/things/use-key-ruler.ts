import { useEffect, useRef, useState } from 'react';
import { KeyRuler } from '../../../../shared/drawing/keyboard/key-rules.ts';
import { type PressRules, usePressRules } from '../../../ui/index.ts';

const now = () => performance.now();
const later = (ms: number, then: () => void) => {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
};

/** Keys of a real keyboard are as patient as buttons are. */
export function useKeyRuler(): KeyRuler {
  const given = usePressRules();
  const rules = useRef<PressRules>(given);
  useEffect(() => {
    rules.current = given;
  }, [given]);
  const [ruler] = useState(() => new KeyRuler({ rules: () => rules.current, now, later }));
  useEffect(() => () => ruler.stop(), [ruler]);
  return ruler;
}
