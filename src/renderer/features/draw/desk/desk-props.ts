import type { DrawingId } from '../../../../shared/domain/ids.ts';
import type { StudioSession } from '../../../studio/studio-session.ts';
import type { useChoice } from './use-choice.ts';

/** What a desk is given, whichever it is. */
export interface StudioDeskProps {
  readonly session: StudioSession;
  readonly drawingId: DrawingId;
  readonly choice: ReturnType<typeof useChoice>;
  readonly onGallery: () => void;
  readonly onLeave: () => void;
  readonly onAdult: () => void;
}
