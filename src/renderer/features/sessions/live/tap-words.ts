/** Taps in words. */
import { assertNever } from '../../../../shared/assert-never.ts';
import type { Observation } from '../../../../shared/domain/measure.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import type { TakenBack } from '../../../../shared/ipc/contract/sessions.ts';
import { useWords } from '../../../app/words.ts';
import { attainmentWord, moodWord } from './level-words.ts';
import { formatSpan } from './span.ts';

export function useTapWords() {
  const { t } = useWords();

  const sayObservation = (observation: Observation): string => {
    switch (observation.kind) {
      case 'trial':
        return observation.prompt === undefined
          ? t(`sessions.trials.${observation.result}`)
          : t('live.helpedBy', { prompt: t(`prompts.${observation.prompt}`) });
      case 'step':
        return t(`sessions.stepResults.${observation.result}`);
      case 'repetitions':
      case 'frequency':
        return `+${observation.count}`;
      case 'exertion':
        return t('sessions.exertionLevel', { level: observation.level });
      case 'consonants': {
        const { correct, attempted } = observation;
        return t('live.correctOf', { correct, attempted });
      }
      case 'stopwatch':
        return t('live.undone.stopwatch');
      case 'duration':
      case 'attention':
        return `${t(`recorders.${observation.kind}`)} ${formatSpan(observation.seconds)}`;
      case 'attainment':
        return t(attainmentWord(observation.level));
      case 'mood':
        return t(moodWord(observation.face));
      default:
        return assertNever(observation);
    }
  };

  const sayWhat = (undone: TakenBack): string => {
    const { what } = undone;
    switch (what) {
      case 'finish':
        return t('sessions.undoneFinish');
      case 'mark':
        return t(`attendance.${undone.status}`);
      case 'observation':
        return sayObservation(undone.observation);
      case 'pause':
      case 'resume':
      case 'details':
      case 'note':
        return t(`live.undone.${what}`);
      default:
        return assertNever(what);
    }
  };

  const sayTakenBack = (undone: TakenBack, { children }: Session): string => {
    if (!('childIds' in undone)) return sayWhat(undone);
    const names = children.filter(({ childId }) => undone.childIds.includes(childId)).map((child) => child.givenName);
    return `${sayWhat(undone)} · ${names.join(', ')}`;
  };

  return { sayTakenBack };
}
