/** Attendance of one child: "present" in one tap, the rest behind a second button. */
import { Clock } from 'lucide-react';
import { memo } from 'react';
import { attendanceStatuses } from '../../../../shared/domain/attendance.ts';
import type { ChildId } from '../../../../shared/domain/ids.ts';
import type { SessionChild } from '../../../../shared/domain/session.ts';
import { useWords } from '../../../app/words.ts';
import { attendanceIcon, MenuButton } from '../../../ui/index.ts';
import css from './live.module.css';
import { PressButton } from './press-button.tsx';
import type { MarkableStatus } from './taps.ts';
import { hasTimes, useTimesWords } from './times-words.ts';

export const otherStatuses = attendanceStatuses.filter(
  (status): status is Exclude<MarkableStatus, 'present'> => status !== 'not_marked' && status !== 'present',
);

export const tintOf = (status: MarkableStatus) => ({
  background: `var(--attendance-${status}-soft)`,
  ink: `var(--attendance-${status}-ink)`,
});

type Props = Pick<SessionChild, 'childId' | 'name' | 'status' | 'arrivedAt' | 'leftAt'> & {
  readonly onMark: (childId: ChildId, status: MarkableStatus) => void;
  /** Asks when the child came or left. */
  readonly onTimes: (childId: ChildId) => void;
  readonly isLocked?: boolean;
};

export const AttendanceControl = memo(function AttendanceControl(props: Props) {
  const { childId, name, status, onMark, onTimes, isLocked = false } = props;
  const { t } = useWords();
  const sayTimes = useTimesWords();
  const other = otherStatuses.find((known) => known === status);
  const marks = otherStatuses.map((id) => ({ id, label: t(`attendance.${id}`), icon: attendanceIcon[id] }));
  const times = { id: 'times' as const, label: t('live.changeTime'), icon: Clock };
  return (
    <div role="group" aria-label={t('sessions.attendanceOf', { name })} className={css.attendance}>
      <PressButton
        isPressed={status === 'present'}
        isDisabled={isLocked}
        icon={attendanceIcon.present}
        tint={status === 'present' ? tintOf('present') : undefined}
        onPress={() => onMark(childId, 'present')}
      >
        {t('attendance.present')}
      </PressButton>
      <MenuButton
        label={other ? [t(`attendance.${other}`), sayTimes(props)].filter(Boolean).join(', ') : t('sessions.otherMark')}
        icon={other && attendanceIcon[other]}
        tint={other && tintOf(other)}
        isDisabled={isLocked}
        options={hasTimes(props) ? [times, ...marks] : marks}
        onChoose={(id) => (id === 'times' ? onTimes(childId) : onMark(childId, id))}
      />
    </div>
  );
});
