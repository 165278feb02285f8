import type { attendanceCalls } from '../../shared/ipc/contract/attendance.ts';
import type { Handlers } from '../app.ts';

export const attendanceHandlers = {} as Handlers<typeof attendanceCalls>;
