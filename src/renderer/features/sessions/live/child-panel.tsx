/** Who the child is, and all marks of attendance in sight. */
import { Clock } from 'lucide-react';
import type { SessionChild } from '../../../../shared/domain/session.ts';
import { OfficeSays } from '../../../app/attendance/office-words.tsx';
import { ChildPicture } from '../../../app/person/child-picture.tsx';
import { useWords } from '../../../app/words.ts';
import { attendanceIcon, Button } from '../../../ui/index.ts';
import { otherStatuses, tintOf } from './attendance-control.tsx';
import css from './live.module.css';
import { PressButton } from './press-button.tsx';
import type { MarkableStatus } from './taps.ts';
import { hasTimes, useTimesWords } from './times-words.ts';

type Props = {
  readonly child: SessionChild;
  readonly isLocked: boolean;
  readonly onMark: (status: MarkableStatus) => void;
  readonly onTimes: () => void;
};

export function ChildPanel({ child, isLocked, onMark, onTimes }: Props) {
  const { t } = useWords();
  const sayTimes = useTimesWords();
  return (
    <section className={css.panel}>
      <span className={css.largeFace}>
        <ChildPicture childId={child.childId} pictogram={child.pictogram} size="fill" />
      </span>
      <h2 className={css.largeName}>{child.name}</h2>
      <div role="group" aria-label={t('sessions.attendanceOf', { name: child.name })} className={css.statuses}>
        {(['present', ...otherStatuses] as const).map((status) => (
          <PressButton
            key={status}
            icon={attendanceIcon[status]}
            isPressed={child.status === status}
            tint={child.status === status ? tintOf(status) : undefined}
            isDisabled={isLocked}
            onPress={() => onMark(status)}
          >
            <span className={css.statusName}>{t(`attendance.${status}`)}</span>
          </PressButton>
        ))}
      </div>
      {child.office && child.office.status !== child.status && <OfficeSays office={child.office} />}
      {hasTimes(child) && (
        <Button variant="plain" icon={Clock} isDisabled={isLocked} onPress={onTimes}>
          {sayTimes(child) || t('live.changeTime')}
        </Button>
      )}
    </section>
  );
}
