import type { DrawingId } from '../../../../shared/domain/ids.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { PickedChild } from '../room-children.ts';

/** What a section of the panel for adults knows. */
export type AdultSectionProps = {
  readonly status: ReadyStatus;
  readonly child: PickedChild;
  /** The drawing on screen, or null where there are many. */
  readonly drawingId: DrawingId | null;
};
/** The same where a drawing is on screen. */
export type DrawingSectionProps = AdultSectionProps & { readonly drawingId: DrawingId };
