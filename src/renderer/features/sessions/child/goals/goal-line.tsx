/** One goal in the list: its words, how it is measured, and how it stands. A press opens it. */
import { CalendarClock, CircleCheckBig, CircleDashed } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Day } from '../../../../../shared/domain/day.ts';
import type { FullGoal } from '../../../../../shared/domain/goal.ts';
import { formatDayShort } from '../../../../../shared/i18n/dates.ts';
import { useWords } from '../../../../app/words.ts';
import { Chip, classes } from '../../../../ui/index.ts';
import { useFigureWords } from '../../figure-words.ts';
import { useReadOnly } from '../read-only.ts';
import css from './goals.module.css';

type Props = { readonly goal: FullGoal; readonly today: Day; readonly onOpen: (goal: FullGoal) => void };

export function GoalLine({ goal, today, onOpen }: Props) {
  const { t } = useWords();
  const isReadOnly = useReadOnly();
  const words = useFigureWords();
  const isLong = goal.term === 'long';
  const facts = [
    isLong ? t('goals.terms.long') : t(`recorders.${goal.recorder}`),
    goal.baseline !== null && t('goals.from', { figure: words.figure(goal.recorder, goal.baseline) }),
    goal.criterion && words.criterion(goal.recorder, goal.criterion),
    goal.icf,
  ];
  return (
    <Button className={classes(css.line, isLong && css.long)} isDisabled={isReadOnly} onPress={() => onOpen(goal)}>
      <span className={css.words}>
        <span className={css.lineTitle}>{goal.title}</span>
        <span className={css.facts}>{facts.filter(Boolean).join(' · ')}</span>
      </span>
      <span className={css.marks}>
        {!isLong && goal.criterion === null && <Chip icon={CircleDashed} label={t('goals.noCriterion')} />}
        <State goal={goal} today={today} />
      </span>
    </Button>
  );
}

function State({ goal: { metOn, dueDay }, today }: Omit<Props, 'onOpen'>) {
  const { t } = useWords();
  if (metOn) return <Chip tone="ok" icon={CircleCheckBig} label={t('goals.met', { day: formatDayShort(metOn) })} />;
  if (!dueDay) return null;
  const day = formatDayShort(dueDay);
  if (dueDay < today) return <Chip tone="warn" icon={CalendarClock} label={t('goals.overdue', { day })} />;
  return <Chip icon={CalendarClock} label={t('goals.due', { day })} />;
}
