/** Recorded words for specs that do not record them: a beep as the app itself would have stored it. */
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { spokenKey } from '../../../src/shared/speech/spoken-key.ts';
import { databaseOf } from '../../support/launch.ts';

/** Half a second of a tone as the window records it. Before sounds are counted. */
export async function makeClip(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const context = new AudioContext();
    const into = new MediaStreamAudioDestinationNode(context);
    const tone = new OscillatorNode(context, { frequency: 440 });
    tone.connect(into);
    const recorder = new MediaRecorder(into.stream, { mimeType: 'audio/webm;codecs=opus' });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => void parts.push(data);
    const stopped = new Promise((resolve) => {
      recorder.onstop = resolve;
    });
    tone.onended = () => recorder.stop();
    recorder.start();
    tone.start();
    tone.stop(context.currentTime + 0.5);
    await stopped;
    await context.close();
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    return btoa(String.fromCharCode(...bytes));
  });
  return Buffer.from(base64, 'base64');
}

/** These words are recorded in this language. */
export function keepClips(folder: string, language: string, words: readonly string[], audio: Buffer): void {
  const database = new Database(databaseOf(folder));
  try {
    const keep = database.prepare(
      `INSERT OR REPLACE INTO spoken_word (language, word, mime, audio, recorded_by, recorded_at)
       SELECT ?, ?, 'audio/webm;codecs=opus', ?, id, '2026-04-21T09:00:00' FROM staff LIMIT 1`,
    );
    for (const word of words) keep.run(language, spokenKey(word), audio);
  } finally {
    database.close();
  }
}
