import type { SchoolId } from '../../../shared/domain/ids.ts';
import { useCall } from '../../app/client/index.ts';

export type School = { readonly id: SchoolId; readonly label: string };

/** Schools, known by their rooms. */
export function useSchools(): readonly School[] {
  const { data: rooms = [] } = useCall('rooms.list', { archived: false });
  const names = new Map(rooms.map((room) => [room.schoolId, room.schoolName]));
  return [...names].map(([id, label]) => ({ id, label }));
}
