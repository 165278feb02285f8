import { formatWeekday } from '../../shared/i18n/dates.ts';
import type { DrawingLinks } from '../../shared/ipc/contract/drawings.ts';
import { useWords } from '../app/words.ts';
import { Select, Stack } from '../ui/index.ts';
import css from './drawing-links-form.module.css';

type Links = Pick<DrawingLinks, 'sessionId' | 'goalId'>;

interface DrawingLinksFormProps {
  readonly links: DrawingLinks;
  readonly isPending: boolean;
  readonly onChange: (links: Links) => void;
}

const NONE = 'none';

/** To which session and which goal a drawing belongs; a choice is kept at once. */
export function DrawingLinksForm({ links, isPending, onChange }: DrawingLinksFormProps) {
  const { t, language } = useWords();
  const { sessionId, goalId, sessions, goals } = links;
  const sessionWords = ({ day, start, discipline, isOfThatDay }: DrawingLinks['sessions'][number]) =>
    [isOfThatDay ? t('links.thatDay') : formatWeekday(day, language), start, t(`disciplines.${discipline}`)].join(
      ' · ',
    );
  return (
    <div className={css.form}>
      <Stack gap={4}>
        <Select
          label={t('links.session')}
          placeholder={t('links.none')}
          description={sessions.length === 0 ? t('links.noSessions') : t('links.sessionWhy')}
          options={[
            { id: NONE, label: t('links.none') },
            ...sessions.map((session) => ({ id: session.id as string, label: sessionWords(session) })),
          ]}
          value={sessionId ?? NONE}
          isDisabled={isPending || sessions.length === 0}
          onChange={(id) => onChange({ goalId, sessionId: sessions.find((one) => one.id === id)?.id ?? null })}
        />
        <Select
          label={t('links.goal')}
          placeholder={t('links.none')}
          description={goals.length === 0 ? t('links.noGoals') : t('links.goalWhy')}
          options={[
            { id: NONE, label: t('links.none') },
            ...goals.map(({ id, title, discipline }) => ({
              id: id as string,
              label: `${t(`disciplines.${discipline}`)} · ${title}`,
            })),
          ]}
          value={goalId ?? NONE}
          isDisabled={isPending || goals.length === 0}
          onChange={(id) => onChange({ sessionId, goalId: goals.find((one) => one.id === id)?.id ?? null })}
        />
      </Stack>
    </div>
  );
}
