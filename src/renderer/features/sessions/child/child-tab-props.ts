/** What every tab of a child's page is given. */
import type { SessionId } from '../../../../shared/domain/ids.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { ChildRow } from '../../../../shared/ipc/contract/people.ts';

export type ChildTabProps = {
  readonly status: ReadyStatus;
  readonly child: ChildRow;
  readonly onOpenSession: (sessionId: SessionId) => void;
};
