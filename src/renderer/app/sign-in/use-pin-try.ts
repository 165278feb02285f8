import { useState } from 'react';
import { errorText } from '../client/index.ts';
import { useWords } from '../words.ts';

/**
 * Tries PINs: one at a time, and what comes of it in words.
 * @param onPin what it throws is told
 * @param afterwards whether the pad takes another one after a right PIN, or waits for being closed
 */
export function usePinTry(onPin: (pin: string) => Promise<void>, afterwards: 'free' | 'busy') {
  const { t } = useWords();
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState('');
  const tryPin = async (pin: string) => {
    setBusy(true);
    setMessage('');
    try {
      await onPin(pin);
      setBusy(afterwards === 'busy');
    } catch (error) {
      setMessage(errorText(t, error));
      setBusy(false);
    }
  };
  return { isBusy, message, onSubmit: (pin: string) => void tryPin(pin) };
}
