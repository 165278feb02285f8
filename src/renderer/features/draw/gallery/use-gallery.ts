import { useQuery } from '@tanstack/react-query';
import type { ChildId } from '../../../../shared/domain/ids.ts';
import { call } from '../../../app/client/index.ts';

/** The child's drawings, newest first. */
export function useGallery(childId: ChildId) {
  // Strokes are not announced as changes, so what is known from before is never fresh here.
  return useQuery({
    queryKey: ['draw.gallery', childId],
    queryFn: () => call('draw.gallery', {}),
    staleTime: 0,
    gcTime: 0,
  });
}
