import {
  Check,
  CircleDashed,
  Clock,
  FileText,
  Hand,
  House,
  LogOut,
  type LucideIcon,
  Thermometer,
  X,
} from 'lucide-react';
import type { AttendanceStatus } from '../../shared/domain/attendance.ts';
import css from './attendance.module.css';
import { classes } from './css.ts';

/** A shape for each status, as colour alone is lost on paper and on many eyes. */
export const attendanceIcon: Readonly<Record<AttendanceStatus, LucideIcon>> = {
  not_marked: CircleDashed,
  present: Check,
  late: Clock,
  left_early: LogOut,
  remote_present: House,
  absent_ill: Thermometer,
  absent_excused: FileText,
  absent_unexcused: X,
  refused: Hand,
};

interface AttendanceBadgeProps {
  readonly status: AttendanceStatus;
  readonly label: string;
}

export function AttendanceBadge({ status, label }: AttendanceBadgeProps) {
  const Icon = attendanceIcon[status];
  return (
    <span
      className={classes(css.badge, status === 'not_marked' && css.open)}
      style={{ background: `var(--attendance-${status}-soft)`, color: `var(--attendance-${status}-ink)` }}
    >
      <Icon aria-hidden className={css.icon} />
      {label}
    </span>
  );
}
