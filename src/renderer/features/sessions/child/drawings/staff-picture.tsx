import type { DrawingId } from '../../../../../shared/domain/ids.ts';
import { useWords } from '../../../../app/words.ts';
import { WholePicture } from '../../../../studio/whole-picture.tsx';
import { DrawingThumb } from '../drawing-thumb.tsx';
import { useStaffDrawing } from './use-staff-drawing.ts';

/** A drawing in small; one in the bin is painted from what is stored of it. */
export function StaffPicture({ drawingId, isBinned }: { readonly drawingId: DrawingId; readonly isBinned: boolean }) {
  return isBinned ? <BinnedPicture drawingId={drawingId} /> : <DrawingThumb drawingId={drawingId} />;
}

function BinnedPicture({ drawingId }: { readonly drawingId: DrawingId }) {
  const { t } = useWords();
  const { drawing } = useStaffDrawing(drawingId);
  return <WholePicture label={t('adult.sections.bin')} drawing={drawing} />;
}
