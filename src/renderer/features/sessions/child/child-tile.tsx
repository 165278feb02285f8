import type { Day } from '../../../../shared/domain/day.ts';
import type { ChildId } from '../../../../shared/domain/ids.ts';
import type { ChildRow } from '../../../../shared/ipc/contract/people.ts';
import { ChildPicture } from '../../../app/person/child-picture.tsx';
import { PmpkMark } from '../../../app/person/pmpk-chip.tsx';
import css from './child.module.css';

type Props = { readonly child: ChildRow; readonly today: Day; readonly onOpen: (childId: ChildId) => void };

/** A child by its picture; a mark where the conclusion needs looking after. */
export function ChildTile({ child, today, onOpen }: Props) {
  return (
    <button type="button" className={css.tile} onClick={() => onOpen(child.id)}>
      <span className={css.tileFace}>
        <ChildPicture childId={child.id} pictogram={child.pictogram} size="fill" />
      </span>
      <span className={css.tileName}>{`${child.family} ${child.given}`}</span>
      <span className={css.tileClass}>{child.className}</span>
      <span className={css.tileMark}>
        <PmpkMark validTo={child.pmpkValidTo} today={today} />
      </span>
    </button>
  );
}
