import { Check, Delete } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { classes } from './css.ts';
import css from './pin-pad.module.css';
import { Spinner } from './spinner.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

export interface PinPadProps {
  readonly label: string;
  readonly eraseLabel: string;
  readonly okLabel: string;
  /** Read aloud instead of the digits, e.g. "3 digits entered". */
  readonly countLabel: (count: number) => string;
  /** The field is emptied at once, whatever becomes of the PIN. */
  readonly onSubmit: (pin: string) => void;
  readonly isBusy?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** What went wrong, or how long to wait. */
  readonly message?: string | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, [contenteditable="true"]');
}

/** Digits under the finger; the ones on the keyboard work too, wherever the focus is. PINs differ in length: OK or Enter. */
export function PinPad(props: PinPadProps) {
  const { label, onSubmit, isBusy = false, message, minLength = 4, maxLength = 8 } = props;
  const [pin, setPin] = useState('');
  const isOff = isBusy || (props.isDisabled ?? false);
  const isReady = pin.length >= minLength && !isOff;

  const add = (digit: string) => {
    if (!isOff) setPin((before) => (before.length < maxLength ? before + digit : before));
  };
  const erase = () => setPin((before) => before.slice(0, -1));
  const submit = () => {
    if (!isReady) return;
    setPin('');
    onSubmit(pin);
  };

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (/^\d$/.test(event.key)) add(event.key);
    else if (event.key === 'Backspace') erase();
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) submit();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);

  const key = (digit: string) => (
    <Button
      key={digit}
      preventFocusOnPress
      isDisabled={isOff}
      onPress={() => add(digit)}
      className={classes(css.key, css.digit)}
    >
      {digit}
    </Button>
  );

  return (
    <fieldset aria-label={label} className={css.pad}>
      <div role="status" className={css.dots}>
        <VisuallyHidden>{props.countLabel(pin.length)}</VisuallyHidden>
        {Array.from({ length: Math.max(minLength, pin.length) }, (_, place) => (
          <span key={place} className={classes(css.dot, place < pin.length && css.filled)} />
        ))}
      </div>
      <p role="alert" className={css.message}>
        {message}
      </p>
      <div className={css.keys}>
        {digits.map(key)}
        <Button
          preventFocusOnPress
          aria-label={props.eraseLabel}
          isDisabled={pin === '' || isOff}
          onPress={erase}
          className={classes(css.key)}
        >
          <Delete aria-hidden />
        </Button>
        {key('0')}
        <Button
          preventFocusOnPress
          aria-label={props.okLabel}
          isDisabled={!isReady}
          onPress={submit}
          className={classes(css.key, css.ok)}
        >
          {isBusy ? <Spinner /> : <Check aria-hidden />}
        </Button>
      </div>
    </fieldset>
  );
}
