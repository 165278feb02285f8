import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { ChildId } from '../../../../shared/domain/ids.ts';
import { spokenKey } from '../../../../shared/speech/spoken-key.ts';
import { saidIn } from '../../../../shared/speech/studio-words.ts';
import { call } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { ClipPlayer } from '../../../studio/sound/clip-player.ts';
import { soundBox } from '../../../studio/sound/sound-box.ts';
import { type Recorded, Speaker } from '../../../studio/sound/speaker.ts';
import type { ButtonWord } from './word-of.ts';

const clips = new ClipPlayer(soundBox);
const speaker = new Speaker(clips);

/**
 * Says what stands on a button in the child's own language, whatever language the button is written in.
 * @param childId null while nobody has picked a picture
 */
export function useVoice(childId: ChildId | null, isOn: boolean): { readonly say: (word: ButtonWord) => void } {
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

  const say = ({ text, groups }: ButtonWord) => {
    if (!isOn || text === '') return;
    const spoken = recorded?.language ?? written;
    const said = saidIn(text, written, spoken, groups);
    // What the studio has no word for, as a name, is read as it is written.
    if (said === null) speaker.say({ text, key: spokenKey(text) }, written, recorded);
    else speaker.say(said, spoken, recorded);
  };
  return { say };
}
