import type { Choice } from '../../../../shared/drawing/desk/choice.ts';
import type { StudioSession } from '../../../studio/studio-session.ts';
import type { Choose } from './use-choice.ts';

export interface PanelBodyProps {
  readonly choice: Choice;
  readonly choose: Choose;
  /** The drawing that is open, for what changes the page itself. */
  readonly session: StudioSession;
  /** Something was chosen: the panel closes. */
  readonly onDone: () => void;
}
