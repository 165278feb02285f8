/** One missed session: when and why, each child who missed it, and the way into its make-up. */
import { ArrowRight, Play } from 'lucide-react';
import type { SessionId } from '../../../../shared/domain/ids.ts';
import { formatDay } from '../../../../shared/i18n/dates.ts';
import type { Missed } from '../../../../shared/ipc/contract/make-ups.ts';
import { useSend } from '../../../app/client/index.ts';
import { ChildPicture } from '../../../app/person/child-picture.tsx';
import { useWords } from '../../../app/words.ts';
import { Button, DisciplineBadge, IconButton } from '../../../ui/index.ts';
import { DecisionMenu } from './decision-menu.tsx';
import css from './make-ups.module.css';

type Props = { readonly missed: readonly Missed[]; readonly onOpen: (sessionId: SessionId) => void };

export function MissedCard({ missed, onOpen }: Props) {
  const { t, language } = useWords();
  const [first] = missed;
  if (!first) return null;
  const { discipline } = first;
  return (
    <li className={css.card}>
      <span className={css.stripe} style={{ background: `var(--discipline-${discipline})` }} />
      <div className={css.head}>
        <p className={css.day}>
          {formatDay(first.day, language)}, {first.start}
        </p>
        <p className={css.whose}>
          <DisciplineBadge discipline={discipline} label={t(`disciplines.${discipline}`)} />
          <span className={css.soft}>{first.staffName}</span>
        </p>
      </div>
      <ul className={css.children}>
        {missed.map((one) => (
          <li key={one.childId} className={css.child}>
            <span className={css.face}>
              <ChildPicture childId={one.childId} pictogram={one.pictogram} size="fill" />
            </span>
            <span className={css.name}>
              {one.childName}
              <span className={css.why}>
                <WhyMissed missed={one} />
              </span>
            </span>
            <DecisionMenu missed={one} />
          </li>
        ))}
      </ul>
      <div className={css.actions}>
        <MakeUpButtons missed={missed} first={first} onOpen={onOpen} />
      </div>
    </li>
  );
}

function WhyMissed({ missed }: { readonly missed: Missed }) {
  const { t } = useWords();
  const isOurs = missed.outcome === 'provider_absent' || missed.outcome === 'cancelled';
  const why = isOurs ? t(`outcomes.${missed.outcome}`) : t(`attendance.${missed.status}`);
  return [why, missed.reason, missed.waivedReason].filter((text) => text !== '').join(' · ');
}

function MakeUpButtons({ missed, first, onOpen }: Props & { readonly first: Missed }) {
  const { t } = useWords();
  const { send, isPending } = useSend('makeUps.start');
  const owed = missed.filter(({ state }) => state === 'owed').map(({ childId }) => childId);
  // A make-up under way, or held: one for each such session.
  const made = [...new Set(missed.flatMap(({ makeUp }) => makeUp?.sessionId ?? []))];
  const isUnderWay = missed.some(({ state }) => state === 'scheduled');
  const start = async () => {
    const started = await send({ sessionId: first.sessionId, childIds: owed });
    if (started) onOpen(started.sessionId);
  };
  return (
    <>
      {made.map((sessionId) => (
        <Button key={sessionId} onPress={() => onOpen(sessionId)}>
          {isUnderWay ? t('makeUps.goOn') : t('makeUps.openMade')}
        </Button>
      ))}
      {owed.length > 0 && (
        <Button icon={Play} isPending={isPending} onPress={() => void start()}>
          {owed.length > 1 ? t('makeUps.startFor', { count: owed.length }) : t('makeUps.start')}
        </Button>
      )}
      <IconButton
        variant="quiet"
        icon={ArrowRight}
        label={t('makeUps.openMissed')}
        onPress={() => onOpen(first.sessionId)}
      />
    </>
  );
}
