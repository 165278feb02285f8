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

const Heard = createContext<(button: Element) => void>(() => undefined);

export interface PressHeardProviderProps {
  /** Told of each press inside that counts, just before the button does what it does. */
  readonly onHeard: (button: Element) => void;
  readonly children: ReactNode;
}

/** Hears every press inside that counts: for what a button says and sounds like. */
export function PressHeardProvider({ onHeard, children }: PressHeardProviderProps) {
  return <Heard value={onHeard}>{children}</Heard>;
}

/** Everything pressed inside follows these rules. */
export function PressRulesProvider({ holdMs, ignoreRepeatMs, children }: PressRulesProviderProps) {
  return <Rules value={{ holdMs, ignoreRepeatMs }}>{children}</Rules>;
}

export interface RuledPress {
  readonly events: {
    readonly onPress?: (event: PressEvent) => void;
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
  const hear = useContext(Heard);
  const [held, setHeld] = useState<Element | null>(null);
  const accepted = useRef(Number.NEGATIVE_INFINITY);

  const accept = (button: Element) => {
    const now = performance.now();
    if (now - accepted.current < ignoreRepeatMs) return;
    accepted.current = now;
    hear(button);
    onPress();
  };
  const done = useEffectEvent(accept);
  useEffect(() => {
    if (!held) return;
    const timer = setTimeout(() => {
      setHeld(null);
      done(held);
    }, holdMs);
    return () => clearTimeout(timer);
  }, [held, holdMs]);

  if (holdMs === 0) return { events: { onPress: ({ target }) => accept(target) }, heldClass: undefined, style: {} };
  return {
    events: {
      // A screen reader has no finger that could stay.
      onPressStart: ({ pointerType, target }) => (pointerType === 'virtual' ? accept(target) : setHeld(target)),
      onPressEnd: () => setHeld(null),
    },
    heldClass: held ? css.held : undefined,
    style: { '--hold': `${holdMs}ms` } as CSSProperties,
  };
}
