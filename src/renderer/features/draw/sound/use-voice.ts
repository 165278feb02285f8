import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { ChildId } from '../../../../shared/domain/ids.ts';
import { translateWord } from '../../../../shared/speech/studio-words.ts';
import { call } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { ClipPlayer } from '../../../studio/sound/clip-player.ts';
import { soundBox } from '../../../studio/sound/sound-box.ts';
import { type Recorded, Speaker } from '../../../studio/sound/speaker.ts';

const clips = new ClipPlayer(soundBox);
const speaker = new Speaker(clips);

/**
 * Says what stands on a button in the child's own language, whatever language the button is written in.
 * @param childId null while nobody has picked a picture
 */
export function useVoice(childId: ChildId | null, isOn: boolean): { readonly say: (text: string) => void } {
  const { language: written } = useWords();
  const { data } = useQuery({
    queryKey: ['draw.spokenWords', childId],
    queryFn: () => call('draw.spokenWords', {}),
    enabled: childId !== null,
  });
  const recorded = useMemo<Recorded | null>(() => {
    if (!data || childId === null) return null;
    return { ...data, keys: new Set(data.keys), fetch: (key) => call('draw.spokenWord', { key }) };
  }, [data, childId]);

  // Another child, or words recorded anew.
  useEffect(() => {
    clips.forget();
    return () => speaker.stop();
  }, [recorded]);
  useEffect(() => {
    if (!isOn) speaker.stop();
  }, [isOn]);

  const say = (text: string) => {
    if (!isOn || text === '') return;
    const spoken = recorded?.language ?? written;
    const there = spoken === written ? text : translateWord(text, written, spoken);
    // What the studio has no word for, a name or a number, is read as it is written.
    if (there === null) speaker.say(text, written, recorded);
    else speaker.say(there, spoken, recorded);
  };
  return { say };
}
