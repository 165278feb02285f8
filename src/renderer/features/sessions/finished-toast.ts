import type { SessionId } from '../../../shared/domain/ids.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { useSend } from '../../app/client/index.ts';
import { useWords } from '../../app/words.ts';
import { closeToast, showToast } from '../../ui/index.ts';

const shown = new Map<SessionId, number>();

/** "Held, 30 min", with the way back into the session. */
export function useFinishedToast(open: (sessionId: SessionId) => void) {
  const { t } = useWords();
  const { send: undo } = useSend('sessions.undo');
  return ({ id, outcome, minutes }: Session) => {
    const name = outcome === null ? '' : t(`outcomes.${outcome}`);
    const time = t('common.minutesShort', { count: minutes ?? 0 });
    const toast = showToast({
      message: outcome === 'held' ? t('sessions.outcomeAndMinutes', { outcome: name, minutes: time }) : name,
      tone: 'ok',
      action: {
        label: t('common.undo'),
        onPress: () => void undo({ sessionId: id, what: 'finish' }).then((reopened) => reopened && open(id)),
      },
    });
    shown.set(id, toast);
  };
}

/** Once a session is signed its finish cannot be taken back: nothing offers it any more. */
export function closeFinishedToasts(sessionIds: readonly SessionId[]): void {
  for (const id of sessionIds) {
    const toast = shown.get(id);
    if (toast !== undefined) closeToast(toast);
    shown.delete(id);
  }
}
