import { useEffect, useEffectEvent, useState } from 'react';
import type { Language } from '../../../shared/domain/language.ts';
import type { StudioWord } from '../../../shared/speech/studio-words.ts';
import { call } from '../client/index.ts';
import { tellSpoke } from '../shell/idle-lock.ts';
import { type MicrophoneProblem, type Take, WordRecorder } from './word-recorder.ts';

export type RecordingPhase = 'opening' | 'listening' | 'storing' | 'paused' | 'nothingHeard' | 'notStored' | 'done';

export interface Recording {
  readonly phase: RecordingPhase | MicrophoneProblem;
  /** The word that is asked for; null when all are done. */
  readonly word: StudioWord | null;
  /** The word that was recorded last. */
  readonly before: StudioWord | null;
  readonly left: number;
  /** Loudness, 0..1. */
  readonly level: number;
  readonly listen: () => void;
  readonly pause: () => void;
  readonly skip: () => void;
  /** Asks for the word before once more. */
  readonly again: () => void;
}

/** Asks for one word after the other: who speaks presses nothing in between. Each is stored as it was said. */
export function useRecording(language: Language, words: readonly StudioWord[]): Recording {
  const [recorder, setRecorder] = useState<WordRecorder | null>(null);
  const [phase, setPhase] = useState<Recording['phase']>('opening');
  const [at, setAt] = useState(0);
  const [before, setBefore] = useState<number | null>(null);
  const [level, setLevel] = useState(0);
  const word = words[at] ?? null;

  useEffect(() => {
    let opened: WordRecorder | null = null;
    let isGone = false;
    WordRecorder.open().then(
      (ready) => {
        if (isGone) return ready.close();
        opened = ready;
        setRecorder(ready);
        setPhase('listening');
      },
      (problem: MicrophoneProblem) => !isGone && setPhase(problem),
    );
    return () => {
      isGone = true;
      opened?.close();
    };
  }, []);

  const goOn = (from: number) => {
    setAt(from + 1);
    setPhase(from + 1 < words.length ? 'listening' : 'done');
  };
  const taken = useEffectEvent(async (take: Take) => {
    setLevel(0);
    if (take.kind === 'given-up' || word === null) return;
    tellSpoke();
    if (take.kind === 'unheard') return setPhase('nothingHeard');
    setPhase('storing');
    try {
      await call('voice.record', { language, key: word.key, ...take.clip });
      setBefore(at);
      goOn(at);
    } catch {
      setPhase('notStored');
    }
  });

  useEffect(() => {
    if (phase !== 'listening' || !recorder) return;
    const { take, giveUp } = recorder.listen(setLevel);
    void take.then(taken);
    return giveUp;
  }, [phase, recorder, at]);

  return {
    phase,
    word,
    before: before === null ? null : (words[before] ?? null),
    left: words.length - at,
    level,
    listen: () => setPhase('listening'),
    pause: () => setPhase('paused'),
    skip: () => goOn(at),
    again: () => {
      if (before === null) return;
      setAt(before);
      setPhase('listening');
    },
  };
}
