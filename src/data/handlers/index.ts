/** All handlers, one file a part of the contract. */
import type { Contract } from '../../shared/ipc/contract/index.ts';
import type { Handlers } from '../app.ts';
import { appHandlers } from './app.ts';
import { attendanceHandlers } from './attendance.ts';
import { auditHandlers } from './audit.ts';
import { authHandlers } from './auth.ts';
import { backupHandlers } from './backup.ts';
import { calendarHandlers } from './calendar.ts';
import { certifyHandlers } from './certify.ts';
import { childFileHandlers } from './child-file.ts';
import { childrenTogetherHandlers } from './children-together.ts';
import { copiesHandlers } from './copies.ts';
import { drawHandlers } from './draw.ts';
import { drawingsHandlers } from './drawings.ts';
import { emergencyHandlers } from './emergency.ts';
import { erasureHandlers } from './erasure.ts';
import { exportLeaveHandlers } from './export-leave.ts';
import { exportsHandlers } from './exports.ts';
import { goalsHandlers } from './goals.ts';
import { groupsHandlers } from './groups.ts';
import { handProfileHandlers } from './hand-profile.ts';
import { importsHandlers } from './imports.ts';
import { listsHandlers } from './lists.ts';
import { makeUpsHandlers } from './make-ups.ts';
import { peopleHandlers } from './people.ts';
import { peopleTogetherHandlers } from './people-together.ts';
import { planHandlers } from './plan.ts';
import { progressHandlers } from './progress.ts';
import { reportsHandlers } from './reports.ts';
import { rightsHandlers } from './rights.ts';
import { searchHandlers } from './search.ts';
import { sessionsHandlers } from './sessions.ts';
import { startersHandlers } from './starters.ts';
import { templateHandlers } from './template.ts';
import { voiceHandlers } from './voice.ts';

export const handlers: Handlers<Contract> = {
  ...appHandlers,
  ...authHandlers,
  ...peopleHandlers,
  ...childrenTogetherHandlers,
  ...peopleTogetherHandlers,
  ...sessionsHandlers,
  ...certifyHandlers,
  ...makeUpsHandlers,
  ...goalsHandlers,
  ...planHandlers,
  ...calendarHandlers,
  ...progressHandlers,
  ...drawHandlers,
  ...startersHandlers,
  ...drawingsHandlers,
  ...childFileHandlers,
  ...groupsHandlers,
  ...listsHandlers,
  ...handProfileHandlers,
  ...searchHandlers,
  ...attendanceHandlers,
  ...templateHandlers,
  ...exportsHandlers,
  ...exportLeaveHandlers,
  ...importsHandlers,
  ...reportsHandlers,
  ...voiceHandlers,
  ...backupHandlers,
  ...copiesHandlers,
  ...auditHandlers,
  ...erasureHandlers,
  ...emergencyHandlers,
  ...rightsHandlers,
};
