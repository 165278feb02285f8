/** The school calendar: the year at a glance, every special day in a list, and what a change does before it is kept. */
import { useState } from 'react';
import type { Calendar } from '../../../../shared/domain/calendar.ts';
import { schoolYearOf } from '../../../../shared/domain/calendar-year.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { SchoolYears } from '../../../../shared/ipc/contract/calendar.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Spinner } from '../../../ui/index.ts';
import { type CalendarDrafts, keyOf, type Place } from './calendar-draft.ts';
import { CalendarEditor } from './calendar-editor.tsx';

type Props = {
  readonly status: ReadyStatus;
  readonly drafts: CalendarDrafts;
  readonly onDrafts: (drafts: CalendarDrafts) => void;
};

export function CalendarScreen({ status, drafts, onDrafts }: Props) {
  const { t } = useWords();
  const { data: schools } = useCall('calendar.list', {});
  const [place, setPlace] = useState<Place | null>(null);
  const school = schools?.find(({ id }) => id === place?.schoolId) ?? schoolOfPc(schools, status);
  if (!schools || !school) return <Spinner label={t('common.loading')} size="large" />;
  const year = place?.year ?? schoolYearOf(status.today);
  const key = keyOf({ schoolId: school.id, year });
  const onDraft = (was: Calendar | null, calendar: Calendar | null) => {
    const { [key]: _old, ...others } = drafts;
    onDrafts(calendar ? { ...others, [key]: { was, calendar } } : others);
  };
  return (
    <CalendarEditor
      key={key}
      schools={schools}
      school={school}
      year={year}
      today={status.today}
      draft={drafts[key] ?? null}
      onDraft={onDraft}
      onPlace={setPlace}
    />
  );
}

/** The school in which this PC stands. */
function schoolOfPc(
  schools: readonly SchoolYears[] | undefined,
  { room, rooms }: ReadyStatus,
): SchoolYears | undefined {
  const here = rooms.find(({ id }) => id === room?.id);
  return schools?.find(({ name }) => name === here?.schoolName) ?? schools?.[0];
}
