/** Under a finished session: who missed it, and whether that is made up for. */
import type { Session } from '../../../../shared/domain/session.ts';
import { useCall } from '../../../app/client/index.ts';
import { DecisionMenu } from './decision-menu.tsx';
import css from './make-ups.module.css';

export function MissedOfSession({ session }: { readonly session: Session }) {
  // A make-up that was missed as well owes nothing itself: what it was to make up for is owed still.
  const { data: missed } = useCall('makeUps.ofSession', { sessionId: session.id });
  if (!missed || missed.length === 0) return null;
  return (
    <div className={css.chips}>
      {missed.map((one) => (
        <span key={one.childId}>
          <DecisionMenu missed={one} withName={session.children.length > 1} />
        </span>
      ))}
    </div>
  );
}
