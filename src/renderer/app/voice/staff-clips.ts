import type { Language } from '../../../shared/domain/language.ts';
import { ClipPlayer } from '../../studio/sound/clip-player.ts';
import { soundBox } from '../../studio/sound/sound-box.ts';
import { call } from '../client/index.ts';

const clips = new ClipPlayer(soundBox);

/** Plays a word as the studio will. @param at when it was recorded: a newer recording is another one */
export function playClip(language: Language, key: string, at: string): void {
  void clips.play(`${language}:${key}:${at}`, () => call('voice.clip', { language, key }));
}

export function stopClips(): void {
  clips.stop();
  clips.forget();
}
