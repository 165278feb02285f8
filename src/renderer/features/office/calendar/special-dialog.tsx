import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Calendar } from '../../../../shared/domain/calendar.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import { publicHolidayOn } from '../../../../shared/domain/public-holidays.ts';
import { dictionaries } from '../../../../shared/i18n/index.ts';
import { useLeaving } from '../../../app/use-leaving.tsx';
import { useWords } from '../../../app/words.ts';
import { Button, DateField, Dialog, Select, Stack, TextField } from '../../../ui/index.ts';
import css from './calendar.module.css';
import { type Special, withoutSpecial } from './special-days.ts';
import { useDayWords } from './use-day-words.ts';

type Props = {
  readonly special: Special;
  readonly title: string;
  readonly calendar: Calendar;
  readonly onChange: (calendar: Calendar) => void;
  readonly onClose: () => void;
};

/** Everything that the fields of one entry say, as typed. */
type Typed = {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly name: string;
  readonly movedTo: Day | null;
  readonly as: number;
};

export function SpecialDialog({ special, title, calendar, onChange, onClose }: Props) {
  const { t } = useWords();
  const [start] = useState<Typed>(() => typedOf(calendar, special));
  const [typed, setTyped] = useState(start);
  const [isSound, setSound] = useState(true);
  const { leave, question } = useLeaving(typed !== start, onClose);
  const next = changed(calendar, special, typed);
  const apply = () => {
    if (next === null || !isSound) return;
    onChange(next);
    onClose();
  };
  return (
    <>
      <Dialog
        title={title}
        isOpen
        onClose={leave}
        size="small"
        closeLabel={t('common.close')}
        actions={
          <>
            {special.kind !== 'year' && (
              <div className={css.first}>
                <Button
                  variant="danger"
                  icon={Trash2}
                  onPress={() => {
                    onChange(withoutSpecial(calendar, special));
                    onClose();
                  }}
                >
                  {t('calendar.remove')}
                </Button>
              </div>
            )}
            <Button onPress={leave}>{t('common.cancel')}</Button>
            <Button variant="primary" isDisabled={next === null || !isSound} onPress={apply}>
              {t('calendar.done')}
            </Button>
          </>
        }
      >
        <Stack gap={4}>
          <Fields
            special={special}
            typed={typed}
            onChange={(changes) => setTyped({ ...typed, ...changes })}
            onValidity={setSound}
          />
        </Stack>
      </Dialog>
      {question}
    </>
  );
}

type FieldsProps = {
  readonly special: Special;
  readonly typed: Typed;
  readonly onChange: (changes: Partial<Typed>) => void;
  readonly onValidity: (isSound: boolean) => void;
};

function Fields({ special, typed, onChange, onValidity }: FieldsProps) {
  const { t, language } = useWords();
  const { holidayName } = useDayWords();
  const badDate = t('office.badDate');
  const day = (which: 'from' | 'to' | 'movedTo', label: string, isRequired = true) => (
    <DateField
      label={label}
      isRequired={isRequired}
      value={typed[which]}
      onChange={(value) => onChange({ [which]: value as Day | null })}
      onValidityChange={onValidity}
      invalidMessage={badDate}
    />
  );
  switch (special.kind) {
    case 'year':
      return (
        <>
          {day('from', t('calendar.firstDay'))}
          {day('to', t('calendar.lastDay'))}
        </>
      );
    case 'break':
    case 'gradeOne':
      return (
        <>
          {day('from', t('calendar.from'))}
          {day('to', t('calendar.to'))}
        </>
      );
    case 'holiday':
      return (
        <>
          {day('from', t('calendar.day'))}
          <TextField
            label={t('calendar.name')}
            value={typed.name}
            onChange={(name) => onChange({ name: name.slice(0, 80) })}
            description={t('calendar.nameHint', { name: holidayName({ name: '', known: knownOf(typed) }) })}
          />
          {day('movedTo', t('calendar.movedTo'), false)}
        </>
      );
    case 'working':
      return (
        <>
          {day('from', t('calendar.day'))}
          <Select
            label={t('calendar.lessonsOf')}
            options={dictionaries[language].weekdays.long
              .slice(0, 5)
              .map((label, place) => ({ id: String(place + 1), label }))}
            value={String(typed.as)}
            onChange={(as) => onChange({ as: Number(as) })}
            placeholder={t('calendar.lessonsOf')}
          />
        </>
      );
  }
}

const knownOf = ({ from }: Typed) => (from === null ? null : publicHolidayOn(from));

function typedOf(calendar: Calendar, { kind, place, span }: Special): Typed {
  const nothing = { from: span.from, to: span.to, name: '', movedTo: null, as: 1 };
  const holiday = kind === 'holiday' ? calendar.holidays[place] : undefined;
  if (holiday) return { ...nothing, from: holiday.day, to: holiday.day, name: holiday.name, movedTo: holiday.movedTo };
  const working = kind === 'working' ? calendar.workingDays[place] : undefined;
  return working ? { ...nothing, as: working.as } : nothing;
}

/** The calendar with what was typed, or null while a day is missing. */
function changed(calendar: Calendar, { kind, place }: Special, typed: Typed): Calendar | null {
  const { from, to, name, movedTo, as } = typed;
  if (from === null || to === null) return null;
  const replaced = <Item extends object>(items: readonly Item[], item: Item): Item[] =>
    items
      .map((one, index) => (index === place ? item : one))
      .toSorted((left, right) => (dayOf(left) < dayOf(right) ? -1 : 1));
  switch (kind) {
    case 'year':
      return { ...calendar, firstDay: from, lastDay: to };
    case 'break':
      return { ...calendar, breaks: replaced(calendar.breaks, { from, to }) };
    case 'gradeOne':
      return { ...calendar, gradeOneBreak: { from, to } };
    case 'holiday':
      return {
        ...calendar,
        holidays: replaced(calendar.holidays, { day: from, movedTo, known: publicHolidayOn(from), name: name.trim() }),
      };
    case 'working':
      return { ...calendar, workingDays: replaced(calendar.workingDays, { day: from, as }) };
  }
}

const dayOf = (item: object): string => ('day' in item ? String(item.day) : 'from' in item ? String(item.from) : '');
