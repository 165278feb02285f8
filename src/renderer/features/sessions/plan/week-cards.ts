/** The week's items as cards. */
import type { TFunction } from 'i18next';
import type { Day } from '../../../../shared/domain/day.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { WeekItem } from '../../../../shared/ipc/contract/plan.ts';
import type { BoardCard, CardLook } from './board-types.ts';
import { shortDay } from './plan-words.ts';

export const keyOf = (item: WeekItem) =>
  `${item.sessionId ?? item.seriesId} ${item.day}${item.state === 'away' ? ' away' : ''}`;

type View = {
  readonly days: readonly Day[];
  readonly today: Day;
  readonly isMine: boolean;
  readonly t: TFunction;
  readonly language: Language;
};

export function cardOf(item: WeekItem, view: View): BoardCard {
  const { days, today, isMine } = view;
  const look = lookOf(item, today);
  const isDue = item.state === 'planned' && item.on <= today;
  return {
    key: keyOf(item),
    column: days.indexOf(item.on),
    start: item.start,
    minutes: item.minutes,
    discipline: item.discipline,
    look,
    who: whoOf(item),
    staffName: isMine ? null : item.staffName,
    status: statusOf(item, look, view),
    notes: notesOf(item, look, view),
    canMove: item.state === 'planned',
    hasMenu: isDue,
  };
}

/** The group's name first, where it is one: there may be room for no more. */
export function whoOf({ groupName, children }: Pick<WeekItem, 'groupName' | 'children'>): string {
  const names = children.map(({ name }) => name).join(', ');
  return groupName === null ? names : `${groupName}: ${names}`;
}

function lookOf(item: WeekItem, today: Day): CardLook {
  if (item.state === 'cancelled' || item.state === 'away' || item.state === 'open') return item.state;
  if (item.state === 'finished') return item.isSigned ? 'done' : 'unsigned';
  return item.on < today ? 'missed' : 'planned';
}

function statusOf(item: WeekItem, look: CardLook, { today, t }: View): string | null {
  switch (look) {
    case 'missed':
      return t('plan.stateNotOpened');
    case 'open':
      return t(item.on < today ? 'plan.stateNotFinished' : 'plan.stateOpen');
    case 'unsigned':
      return t('plan.stateUnsigned');
    default:
      return null;
  }
}

function notesOf(item: WeekItem, look: CardLook, { t, language }: View): readonly string[] {
  const place = ({ day, start }: { readonly day: Day; readonly start: string }) =>
    `${shortDay(day, language)}, ${start}`;
  return [
    look === 'cancelled' ? t('plan.stateCancelled') : null,
    item.outcome !== null && item.outcome !== 'held' ? t(`outcomes.${item.outcome}`) : null,
    item.movedFrom && t('plan.movedFrom', { when: place(item.movedFrom) }),
    item.movedTo && t('plan.movedTo', { when: place(item.movedTo) }),
    item.reason === '' ? null : item.reason,
  ].filter((note) => note !== null);
}
