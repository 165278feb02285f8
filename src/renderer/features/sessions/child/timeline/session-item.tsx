/** A session in short: who and how long, what came of each goal, the note, the drawings. */
import { ArrowRight, BadgeCheck, Repeat2, Users } from 'lucide-react';
import type { ChildId, SessionId } from '../../../../../shared/domain/ids.ts';
import { isCalledOff } from '../../../../../shared/domain/session.ts';
import { formatFigure, unitWordOf } from '../../../../../shared/i18n/figure-text.ts';
import type { TimelineItem } from '../../../../../shared/ipc/contract/progress.ts';
import { OfficeSays } from '../../../../app/attendance/office-words.tsx';
import { useWords } from '../../../../app/words.ts';
import { AttendanceBadge, Button, Chip, DisciplineBadge } from '../../../../ui/index.ts';
import { useReadOnly } from '../read-only.ts';
import { DrawingButton } from './drawing-button.tsx';
import { NoteText } from './note-text.tsx';
import css from './timeline.module.css';

type SessionInfo = Extract<TimelineItem, { kind: 'session' }>;
type Props = {
  readonly childId: ChildId;
  readonly item: SessionInfo;
  readonly onOpen: (sessionId: SessionId) => void;
};

export function SessionItem({ childId, item, onOpen }: Props) {
  const { t } = useWords();
  const isReadOnly = useReadOnly();
  return (
    <article className={css.session} style={{ borderLeftColor: `var(--discipline-${item.discipline})` }}>
      <header className={css.head}>
        <span className={css.start}>{item.start}</span>
        <DisciplineBadge discipline={item.discipline} label={t(`disciplines.${item.discipline}`)} />
        <SessionState item={item} />
        {item.minutes !== null && item.minutes > 0 && (
          <span className={css.quiet}>{t('common.minutesShort', { count: item.minutes })}</span>
        )}
        <span className={css.quiet}>{item.staffName}</span>
        {item.groupSize > 1 && <Chip icon={Users} label={t('timeline.group', { count: item.groupSize })} />}
        {item.isMakeUp && <Chip icon={Repeat2} label={t('timeline.makeUp')} />}
        {item.isSigned && <Chip tone="ok" icon={BadgeCheck} label={t('timeline.signed')} />}
        {!isReadOnly && (
          <span className={css.open}>
            <Button variant="plain" iconAfter={ArrowRight} onPress={() => onOpen(item.id)}>
              {t('timeline.open')}
            </Button>
          </span>
        )}
      </header>
      <Figures item={item} />
      {item.note !== '' && <NoteText childId={childId} sessionId={item.id} note={item.note} isCut={item.isNoteCut} />}
      {item.drawingIds.length > 0 && (
        <div className={css.drawings}>
          {item.drawingIds.map((id) => (
            <DrawingButton key={id} drawingId={id} day={item.day} />
          ))}
        </div>
      )}
    </article>
  );
}

/** Whether the child came; for a session that we called off, that. */
function SessionState({ item: { outcome, status, office } }: { readonly item: SessionInfo }) {
  const { t } = useWords();
  if (outcome !== null && isCalledOff(outcome)) return <Chip tone="warn" label={t(`outcomes.${outcome}`)} />;
  if (outcome === null) return <Chip tone="info" label={t('sessions.notFinished')} />;
  return (
    <>
      <AttendanceBadge status={status} label={t(`attendance.${status}`)} />
      {office && office.status !== status && <OfficeSays office={office} />}
    </>
  );
}

function Figures({ item: { figures, exertion } }: { readonly item: SessionInfo }) {
  const { t, language } = useWords();
  if (figures.length === 0 && exertion === null) return null;
  return (
    <dl className={css.figures}>
      {figures.map(({ goalId, title, recorder, figure }) => (
        <div key={`${goalId} ${recorder}`}>
          <dt>
            {title === '' ? t('timeline.inGeneral') : title}
            <span className={css.quiet}> · {t(`progress.unit.${unitWordOf(recorder)}`)}</span>
          </dt>
          <dd>{formatFigure(recorder, figure, language)}</dd>
        </div>
      ))}
      {exertion !== null && (
        <div>
          <dt>{t('sessions.exertion')}</dt>
          <dd>{exertion} / 10</dd>
        </div>
      )}
    </dl>
  );
}
