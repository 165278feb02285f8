import { type Calendar, type Span } from '../../../../shared/domain/calendar.ts';
import { kindsFor, type SpanKind } from '../../../../shared/domain/calendar-edit.ts';
import { daysFrom } from '../../../../shared/domain/day.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Row } from '../../../ui/index.ts';
import css from './calendar.module.css';
import { lookOf } from './day-look.ts';
import { useDayWords } from './use-day-words.ts';

type Props = {
  readonly calendar: Calendar;
  readonly span: Span | null;
  readonly onMake: (span: Span, kind: SpanKind) => void;
};

/** What is chosen in the year, and what it can be made. */
export function SelectionCard({ calendar, span, onMake }: Props) {
  const { t } = useWords();
  const { spanText, dayText } = useDayWords();
  if (span === null) return <p className={css.hint}>{t('calendar.chooseHint')}</p>;
  const isOne = span.from === span.to;
  const count = daysFrom(span.from, span.to).length;
  return (
    <section className={css.selection} aria-label={t('calendar.chosen')} aria-live="polite">
      <p className={css.chosenDays}>
        {isOne
          ? dayText(span.from, lookOf(calendar, span.from))
          : `${spanText(span)} · ${t('calendar.days', { count })}`}
      </p>
      <Row gap={2} wrap>
        {kindsFor(span).map((kind) => (
          <Button key={kind} keepsFocus onPress={() => onMake(span, kind)}>
            {t(`calendar.make.${kind}`)}
          </Button>
        ))}
      </Row>
    </section>
  );
}
