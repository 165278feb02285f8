import { useMemo } from 'react';
import type { DrawingId } from '../../../../../shared/domain/ids.ts';
import { foldJournal } from '../../../../../shared/drawing/history.ts';
import { restoreJournal } from '../../../../../shared/drawing/restore.ts';
import { useCall } from '../../../../app/client/index.ts';

/** What is stored of a drawing; null until it is read. */
export function useStaffDrawing(drawingId: DrawingId) {
  const { data, error } = useCall('drawings.open', { drawingId });
  const drawing = useMemo(() => {
    if (!data) return null;
    const { page, entries } = restoreJournal(data.journal);
    return { page, entries, history: foldJournal(entries) };
  }, [data]);
  return { drawing, error };
}
