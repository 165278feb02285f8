import {
  type CSSProperties,
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import type { PressEvent } from 'react-aria-components';
import css from './press-rules.module.css';

/** When a press of a button counts, for hands that tremble or press twice. Milliseconds; 0 takes every tap. */
export interface PressRules {
  readonly holdMs: number;
  readonly ignoreRepeatMs: number;
}

const Rules = createContext<PressRules>({ holdMs: 0, ignoreRepeatMs: 0 });

export interface PressRulesProviderProps extends PressRules {
  readonly children: ReactNode;
}

/** Everything pressed inside follows these rules. */
export function PressRulesProvider({ holdMs, ignoreRepeatMs, children }: PressRulesProviderProps) {
  return <Rules value={{ holdMs, ignoreRepeatMs }}>{children}</Rules>;
}

export interface RuledPress {
  readonly events: {
    readonly onPress?: () => void;
    readonly onPressStart?: (event: PressEvent) => void;
    readonly onPressEnd?: () => void;
  };
  /** A button that must be held fills up while it is. */
  readonly heldClass: string | undefined;
  readonly style: CSSProperties;
}

/**
 * What a button does when it is pressed by the rules that hold where it stands. A release counts only where the press
 * was; one that must be held is given up by lifting or sliding off.
 */
export function useRuledPress(onPress: () => void): RuledPress {
  const { holdMs, ignoreRepeatMs } = useContext(Rules);
  const [isHeld, setHeld] = useState(false);
  const accepted = useRef(Number.NEGATIVE_INFINITY);

  const accept = () => {
    const now = performance.now();
    if (now - accepted.current < ignoreRepeatMs) return;
    accepted.current = now;
    onPress();
  };
  const done = useEffectEvent(accept);
  useEffect(() => {
    if (!isHeld) return;
    const timer = setTimeout(() => {
      setHeld(false);
      done();
    }, holdMs);
    return () => clearTimeout(timer);
  }, [isHeld, holdMs]);

  if (holdMs === 0) return { events: { onPress: accept }, heldClass: undefined, style: {} };
  return {
    events: {
      // A screen reader has no finger that could stay.
      onPressStart: ({ pointerType }) => (pointerType === 'virtual' ? accept() : setHeld(true)),
      onPressEnd: () => setHeld(false),
    },
    heldClass: isHeld ? css.held : undefined,
    style: { '--hold': `${holdMs}ms` } as CSSProperties,
  };
}
