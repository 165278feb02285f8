import type { Choice } from '../../../../shared/drawing/desk/choice.ts';
import type { Choose } from './use-choice.ts';

export interface PanelBodyProps {
  readonly choice: Choice;
  readonly choose: Choose;
  /** Something was chosen: the panel closes. */
  readonly onDone: () => void;
}
