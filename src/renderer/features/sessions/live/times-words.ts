import type { SessionChild } from '../../../../shared/domain/session.ts';
import { useWords } from '../../../app/words.ts';

/** Whether it can be told when the child came or left. */
export const hasTimes = ({ status }: Pick<SessionChild, 'status'>) => status === 'late' || status === 'left_early';

/** "from 09:12 until 09:25", or nothing. */
export function useTimesWords() {
  const { t } = useWords();
  return ({ arrivedAt, leftAt }: Pick<SessionChild, 'arrivedAt' | 'leftAt'>): string =>
    [arrivedAt && t('live.cameAt', { time: arrivedAt }), leftAt && t('live.leftAt', { time: leftAt })]
      .filter(Boolean)
      .join(', ');
}
