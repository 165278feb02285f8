/** Taps in words. */
import type { Observation } from '../../../../shared/domain/measure.ts';
import { useWords } from '../../../app/words.ts';
import type { TakenBack } from './taps.ts';

export function useTapWords() {
  const { t } = useWords();

  const sayObservation = (observation: Observation): string => {
    switch (observation.kind) {
      case 'trial':
        return t(`sessions.trials.${observation.result}`);
      case 'step':
        return t(`sessions.stepResults.${observation.result}`);
      case 'repetitions':
        return `+${observation.count}`;
      case 'exertion':
        return t('sessions.exertionLevel', { level: observation.level });
      default:
        return '';
    }
  };

  const sayTakenBack = (undone: TakenBack): string => {
    if (undone.what === 'finish') return t('sessions.undoneFinish');
    const what = undone.what === 'mark' ? t(`attendance.${undone.status}`) : sayObservation(undone.observation);
    return `${what} · ${undone.names.join(', ')}`;
  };

  return { sayTakenBack };
}
