import type { SchoolId } from '../../../shared/domain/ids.ts';
import { useCall } from '../../app/client/index.ts';

export type School = { readonly id: SchoolId; readonly label: string };

/** Schools, known by their rooms; whoever looks after the PC knows them as well, and not what is in the rooms. */
export function useSchools(): readonly School[] {
  const { data: status } = useCall('app.status', {});
  const rooms = status?.state === 'ready' ? status.rooms : [];
  const names = new Map(rooms.map((room) => [room.schoolId, room.schoolName]));
  return [...names].map(([id, label]) => ({ id, label }));
}
