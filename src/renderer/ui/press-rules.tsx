import {
  type CSSProperties,
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
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

/** The press that counted last, wherever inside: its button may be gone by now, and another one in its place. */
type LastPress = { readonly at: number; readonly place: DOMRect };
type Ruling = PressRules & { readonly last: { current: LastPress | null } };

const Rules = createContext<Ruling>({ holdMs: 0, ignoreRepeatMs: 0, last: { current: null } });

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
  const last = useRef<LastPress | null>(null);
  const ruling = useMemo(() => ({ holdMs, ignoreRepeatMs, last }), [holdMs, ignoreRepeatMs]);
  return <Rules value={ruling}>{children}</Rules>;
}

/** The rules that hold here, for what is pressed and is no button. */
export function usePressRules(): PressRules {
  return useContext(Rules);
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

/** Where a press fell, as far as repeats go. */
type Pressed = Pick<PressEvent, 'target' | 'pointerType' | 'x' | 'y'>;

/**
 * What a button does when it is pressed by the rules that hold where it stands. A release counts only where the press
 * was; one that must be held is given up by lifting or sliding off. Keys that are held down press once, like a finger.
 */
export function useRuledPress(onPress: () => void): RuledPress {
  const { holdMs, ignoreRepeatMs, last } = useContext(Rules);
  const hear = useContext(Heard);
  const [held, setHeld] = useState<Element | null>(null);
  const accepted = useRef(Number.NEGATIVE_INFINITY);
  const [shownSince] = useState(() => performance.now());

  const isRepeat = (press: Pressed) => {
    const now = performance.now();
    if (ignoreRepeatMs === 0) return false;
    if (now - accepted.current < ignoreRepeatMs) return true;
    const before = last.current;
    if (!before || now - before.at >= ignoreRepeatMs || shownSince <= before.at) return false;
    // The press before brought this button here: the second one of a trembling hand was not meant for it.
    return press.pointerType === 'keyboard' || liesIn(before.place, press);
  };
  const accept = (button: Element) => {
    accepted.current = performance.now();
    last.current = { at: accepted.current, place: button.getBoundingClientRect() };
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

  const tap = (press: Pressed) => {
    if (!isRepeat(press)) accept(press.target);
  };
  if (holdMs === 0) return { events: { onPress: tap }, heldClass: undefined, style: {} };
  return {
    events: {
      onPressStart: (press) => {
        // A screen reader has no finger that could stay.
        if (press.pointerType === 'virtual') tap(press);
        else if (!isRepeat(press)) setHeld(press.target);
      },
      onPressEnd: () => setHeld(null),
    },
    heldClass: held ? css.held : undefined,
    style: { '--hold': `${holdMs}ms` } as CSSProperties,
  };
}

/** @param press its place counts from the corner of its target */
function liesIn(place: DOMRect, { target, x, y }: Pressed): boolean {
  const { left, top } = target.getBoundingClientRect();
  return left + x >= place.left && left + x <= place.right && top + y >= place.top && top + y <= place.bottom;
}
