import type { Discipline } from '../../../shared/domain/discipline.ts';
import type { RoomId } from '../../../shared/domain/ids.ts';
import { useCall } from '../../app/client/index.ts';

/** What is done in the room; empty while it is not known yet. */
export function useRoomDisciplines(roomId: RoomId): readonly Discipline[] {
  const { data: rooms } = useCall('rooms.list', { archived: false });
  return rooms?.find(({ id }) => id === roomId)?.disciplines ?? [];
}
