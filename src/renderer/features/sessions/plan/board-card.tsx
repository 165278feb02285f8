/** One session in the week: when, what, who, and what is different about it. */
import { Check, CircleDot, EllipsisVertical, type LucideIcon, PenLine, TriangleAlert } from 'lucide-react';
import { Button } from 'react-aria-components';
import { minutesOfDay, timeOfDay } from '../../../../shared/domain/day.ts';
import { useWords } from '../../../app/words.ts';
import { classes, DisciplineDot, VisuallyHidden } from '../../../ui/index.ts';
import css from './board-card.module.css';
import type { BoardCard, CardLook } from './board-types.ts';

type Props = {
  readonly card: BoardCard;
  /** In a grid a card is as high as its time is long. */
  readonly isTight: boolean;
  readonly isLifted?: boolean;
  readonly onOpen: () => void;
  readonly onMenu: () => void;
};

export function BoardCardView({ card, isTight, isLifted = false, onOpen, onMenu }: Props) {
  const { t } = useWords();
  return (
    <>
      <Button
        onPress={onOpen}
        className={classes(
          css.card,
          css[card.look],
          isTight && css.tight,
          isLifted && css.lifted,
          card.hasMenu && css.withMenu,
        )}
        style={{ borderInlineStartColor: `var(--discipline-${card.discipline})` }}
      >
        {isTight ? <TightFace card={card} /> : <Face card={card} />}
      </Button>
      {card.hasMenu && (
        <Button
          aria-label={t('plan.moreAbout', { time: card.start, who: card.who })}
          onPress={onMenu}
          className={classes(css.menu)}
        >
          <EllipsisVertical aria-hidden className={css.icon} />
        </Button>
      )}
    </>
  );
}

const endOf = ({ start, minutes }: BoardCard) => timeOfDay(minutesOfDay(start) + minutes);

function Face({ card }: { readonly card: BoardCard }) {
  const { t } = useWords();
  return (
    <>
      <span className={css.head}>
        <span className={css.time}>
          {card.start}–{endOf(card)}
        </span>
        <DisciplineDot discipline={card.discipline} label={t(`disciplines.${card.discipline}`)} />
        <StatusIcon look={card.look} />
      </span>
      {(card.status !== null || card.notes.length > 0) && (
        <span className={css.note}>{[card.status, ...card.notes].filter((note) => note !== null).join(' · ')}</span>
      )}
      <span className={css.who}>{card.who}</span>
      {card.staffName !== null && <span className={css.staff}>{card.staffName}</span>}
    </>
  );
}

/** All in one run of text, cut after as many lines as the length of the session leaves room for. */
function TightFace({ card }: { readonly card: BoardCard }) {
  const { t } = useWords();
  return (
    <span className={css.face}>
      <span className={css.run} style={{ WebkitLineClamp: linesOf(card.minutes) }}>
        <span className={css.time}>
          {card.start}–{endOf(card)}
        </span>{' '}
        {card.notes.length > 0 && <span className={css.note}>{card.notes.join(' · ')} </span>}
        <span className={css.whoRun}>{card.who}</span>
        {card.staffName !== null && <span className={css.staff}> {card.staffName}</span>}
        <VisuallyHidden>
          {t(`disciplines.${card.discipline}`)} {card.status}
        </VisuallyHidden>
      </span>
      <StatusIcon look={card.look} />
    </span>
  );
}

function StatusIcon({ look }: { readonly look: CardLook }) {
  const Icon = icons[look];
  return Icon && <Icon aria-hidden className={css.icon} />;
}

/** An hour is as high as two touch targets; a line takes a little less than half of one. */
const minutesPerLine = 12.5;
const linesOf = (minutes: number) => Math.max(1, Math.floor((minutes - 4) / minutesPerLine));

const icons: Readonly<Record<CardLook, LucideIcon | null>> = {
  planned: null,
  missed: TriangleAlert,
  open: CircleDot,
  unsigned: PenLine,
  done: Check,
  cancelled: null,
  away: null,
};
