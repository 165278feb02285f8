import { useQuery } from '@tanstack/react-query';
import type { ChildId, RoomId } from '../../../shared/domain/ids.ts';
import type { PictogramId } from '../../../shared/pictograms.ts';
import { call } from '../../app/client/index.ts';
import { toPictogram } from '../../app/pictogram.ts';

export type PickedChild = { readonly id: ChildId; readonly givenName: string; readonly pictogram: PictogramId };

/** Who draws in a room; nobody where this PC has no room yet. */
export function useRoomChildren(roomId: RoomId | null) {
  return useQuery({
    queryKey: ['draw.children', roomId],
    queryFn: async (): Promise<readonly PickedChild[]> => {
      const children = roomId === null ? [] : await call('draw.children', { roomId });
      return children.map((child) => ({ ...child, pictogram: toPictogram(child.pictogram) }));
    },
  });
}
