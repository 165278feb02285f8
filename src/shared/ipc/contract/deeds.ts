/**
 * What the calls of the contract are for, in deeds that a person can be told about. Who may do a deed is not said here:
 * it is read from the contract, and a test holds every call of the staff to one deed and all calls of a deed to one answer.
 */
import type { StaffRole } from '../../domain/staff.ts';
import { type CallName, contract } from './index.ts';

const some = <Part extends string, Names extends readonly string[]>(part: Part, names: Names) =>
  names.map((name) => `${part}.${name}`) as unknown as readonly (`${Part}.${Names[number]}` & CallName)[];

const calls = {
  holdSessions: [
    ...some('sessions', ['alsoNow', 'details', 'finish', 'formerFinish', 'mark', 'note', 'noteOf', 'openPlanned']),
    ...some('sessions', ['pause', 'record', 'resume', 'startUnplanned', 'stop', 'today', 'undo']),
  ],
  makeUps: some('makeUps', ['countOwed', 'decide', 'list', 'ofSession', 'start']),
  keepTimetable: [
    ...some('plan', ['cancelOccurrence', 'checkMove', 'conflicts', 'end', 'export', 'moveOccurrence', 'myMinutes']),
    ...some('plan', ['restoreOccurrence', 'save']),
  ],
  seeTimetable: ['plan.list', 'plan.week', 'sessions.get', 'certify.history'],
  sign: some('certify', ['countUnsigned', 'reopen', 'sign', 'unsigned']),
  unlock: ['certify.unlock'],
  signForOthers: some('certify', ['handOver', 'ofSpecialist', 'signFor', 'signers']),
  seeChildren: ['childFile.get', 'children.get', 'children.list', 'search.find', 'rooms.list', 'draw.starter'],
  readProgress: [
    ...some('progress', [
      'disciplines',
      'drawings',
      'goals',
      'note',
      'overview',
      'periods',
      'report',
      'reportDefaults',
    ]),
    ...some('progress', ['storeThumbnail', 'thumbnail', 'timeline']),
  ],
  keepGoals: [
    ...some('goals', ['addPhase', 'archive', 'get', 'list', 'removePhase', 'restore', 'save']),
    ...some('goalBank', ['archive', 'list', 'save']),
  ],
  seeDrawings: some('drawings', ['link', 'links', 'list', 'open', 'outFacts', 'restore', 'saveOut']),
  keepGroups: [
    ...some('groups', ['archive', 'list', 'save']),
    ...(['handProfile.get', 'handProfile.set', 'starters.archive', 'starters.list'] as const),
  ],
  emergency: some('emergency', ['find', 'open', 'mine', 'end']),
  keepChildren: [
    ...some('children', ['archive', 'save']),
    ...some('childFile', ['endMandate', 'giveConsent', 'removeGuardian', 'removePhoto', 'saveGuardian', 'saveMandate']),
    ...some('childFile', ['setPhoto', 'withdrawConsent']),
    ...some('childrenTogether', ['change', 'doubles', 'leaveElsewhere', 'merge', 'mergePreview', 'stays', 'undo']),
    ...(['lists.groups', 'lists.guardians', 'plan.elsewhere', 'plan.leaveElsewhere'] as const),
  ],
  attendance: [
    ...some('attendance', ['behind', 'choices', 'close', 'correct', 'export', 'month', 'print', 'takeBackCorrection']),
    ...(['attendance.unmarked', 'exports.make', 'exports.stop'] as const),
  ],
  reports: some('reports', ['behind', 'export', 'print', 'read', 'terms']),
  calendar: some('calendar', ['effect', 'list', 'write']),
  imports: some('imports', ['choose', 'forget', 'list', 'places', 'preview', 'run', 'stop', 'template', 'undo']),
  keepStaff: [
    ...(['staffTogether.change', 'staffTogether.undo'] as const),
    ...some('roomsTogether', ['archive', 'move', 'moveEffect', 'undo']),
    ...(['staff.archive', 'staff.save', 'rooms.archive', 'rooms.save', 'exportLeave.of', 'exportLeave.set'] as const),
    ...(['emergency.list', 'emergency.endForOther', 'rights.print'] as const),
  ],
  readRecord: some('audit', ['check', 'details', 'export', 'find', 'list']),
  erase: some('erasure', ['erase', 'list', 'preview', 'print', 'setPeriods']),
  keepSchool: ['app.leaveDemo', 'app.newRecoveryCode'],
  backups: [
    ...some('backup', ['list', 'preview', 'restore', 'take', 'takeNote']),
    ...some('copies', ['choose', 'drives', 'leave', 'printCode', 'renewCode', 'state']),
  ],
  givePins: ['staff.givePin'],
  keepSheet: some('template', ['read', 'save']),
  thisPc: [
    ...(['app.calibrate', 'app.chooseRoom'] as const),
    ...some('voice', ['clip', 'list', 'microphone', 'record', 'remove', 'setSilent']),
  ],
  oneself: [...some('auth', ['changePin', 'setLanguage', 'touch']), ...(['exportLeave.mine', 'staff.list'] as const)],
} as const satisfies Record<string, readonly CallName[]>;

export type Deed = keyof typeof calls;
export const deeds = Object.keys(calls) as readonly Deed[];
export const callsOf = (deed: Deed): readonly CallName[] => calls[deed];

/** As they stand in the table. */
export const deedGroups = {
  sessions: ['holdSessions', 'seeTimetable', 'keepTimetable', 'makeUps', 'sign', 'unlock', 'signForOthers'],
  children: [
    'seeChildren',
    'readProgress',
    'keepGoals',
    'seeDrawings',
    'keepGroups',
    'emergency',
    'keepChildren',
    'erase',
  ],
  school: ['attendance', 'reports', 'calendar', 'imports', 'keepStaff', 'readRecord', 'keepSchool'],
  pc: ['givePins', 'backups', 'keepSheet', 'thisPc', 'oneself'],
} as const satisfies Record<string, readonly Deed[]>;
export type DeedGroup = keyof typeof deedGroups;
export const deedGroupIds = Object.keys(deedGroups) as readonly DeedGroup[];

/** Read from the contract: what the data process goes by. */
export const mayDo = (role: StaffRole, deed: Deed): boolean =>
  callsOf(deed).every((name) => contract[name].allow.includes(role));
