/** What was signed, in words: lines of the same things in the same order, so that two states can stand side by side. */
import type { SignedChange, SignedChild, SignedFacts } from '../../../shared/domain/certificate.ts';
import type { Observation } from '../../../shared/domain/measure.ts';
import type { CertifyHistory } from '../../../shared/ipc/contract/certify.ts';
import { useStepWords } from '../step-words.ts';
import { useWords } from '../words.ts';

export type SignedLine = {
  readonly key: string;
  /** Whose: a child's name, or the session itself. */
  readonly who: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly isChanged: boolean;
};

/** @param before what was signed @param changes where the current state differs from it */
export function useSignedLines() {
  const { t } = useWords();
  const { sayTimes, sayGoals } = useChildWords();

  return (history: CertifyHistory, before: SignedFacts, changes: readonly SignedChange[]): readonly SignedLine[] => {
    const isChanged = (childId: string | null, field: SignedChange['field']) =>
      changes.some((change) => change.childId === childId && change.field === field);
    const line = (who: string, childId: string | null, field: SignedChange['field'], texts: Texts): SignedLine => ({
      key: `${childId} ${field}`,
      who,
      ...texts,
      isChanged: isChanged(childId, field) || isChanged(childId, 'child'),
    });
    const sayOutcome = ({ outcome }: SignedFacts) => (outcome === null ? '' : t(`outcomes.${outcome}`));
    const sayMinutes = ({ minutes }: SignedFacts) =>
      minutes === null ? '' : t('common.minutesShort', { count: minutes });
    const both = (what: string, say: (facts: SignedFacts) => string): Texts => ({
      what,
      before: say(before),
      after: say(history.current),
    });
    const session = t('after.wholeSession');
    const goals = new Map(history.goals.map((goal) => [goal.goalId as string, goal]));
    const childLines = history.children.flatMap(({ childId, name }) => {
      const find = (facts: SignedFacts) => facts.children.find((child) => child.childId === childId);
      const ofChild = (say: (child: SignedChild) => string) => (facts: SignedFacts) => {
        const child = find(facts);
        return child ? say(child) : t('after.notThere');
      };
      return [
        line(
          name,
          childId,
          'status',
          both(
            t('sessions.attendance'),
            ofChild(({ status }) => t(`attendance.${status}`)),
          ),
        ),
        line(name, childId, 'times', both(t('after.times'), ofChild(sayTimes))),
        line(
          name,
          childId,
          'reason',
          both(
            t('after.reason'),
            ofChild(({ reason }) => reason),
          ),
        ),
        line(
          name,
          childId,
          'observations',
          both(
            t('after.observations'),
            ofChild((child) => sayGoals(child, goals)),
          ),
        ),
        line(
          name,
          childId,
          'note',
          both(
            t('after.note'),
            ofChild(({ note }) => note),
          ),
        ),
      ];
    });
    const lines = [
      line(session, null, 'outcome', both(t('sessions.outcome'), sayOutcome)),
      line(session, null, 'minutes', both(t('sessions.minutes'), sayMinutes)),
      ...childLines,
    ];
    return lines.filter((one) => one.isChanged || one.before !== '' || one.after !== '');
  };
}

type Goal = CertifyHistory['goals'][number];
type Texts = Pick<SignedLine, 'what' | 'before' | 'after'>;

function useChildWords() {
  const { t } = useWords();
  const sayObservation = useObservationWords();

  const sayTimes = ({ arrivedAt, leftAt, attendedMinutes }: SignedChild): string => {
    if (arrivedAt === null && leftAt === null && attendedMinutes === null) return '';
    const clock = (at: string | null) => (at === null ? '…' : at.slice(-8).slice(0, 5));
    const minutes = attendedMinutes === null ? '' : t('common.minutesShort', { count: attendedMinutes });
    if (arrivedAt === null && leftAt === null) return minutes;
    return `${t('after.fromTo', { from: clock(arrivedAt), to: clock(leftAt) })} ${minutes}`.trim();
  };

  /** One line for each goal and kind, in the order first seen. */
  const sayGoals = ({ observations }: SignedChild, goals: ReadonlyMap<string, Goal>): string => {
    const groups = Map.groupBy(
      observations.filter(({ observation }) => observation.kind !== 'stopwatch'),
      ({ goalId, observation }) => `${goalId ?? ''} ${observation.kind}`,
    );
    return [...groups.values()]
      .map((group) => {
        const { goalId, observation } = group[0] as (typeof group)[number];
        const goal = goalId === null ? undefined : goals.get(goalId);
        const seen = group
          .map((one) => sayObservation(one.observation, goal?.steps ?? []))
          .join(observation.kind === 'trial' ? ' ' : ', ');
        return `${goal?.title ?? t('sessions.noGoal')} · ${t(`after.kinds.${observation.kind}`)}: ${seen}`;
      })
      .join('\n');
  };

  return { sayTimes, sayGoals };
}

function useObservationWords() {
  const { t } = useWords();
  const sayStep = useStepWords();
  return (observation: Observation, steps: Goal['steps']): string => {
    switch (observation.kind) {
      case 'trial':
        return t(`sessions.trialSigns.${observation.result}`);
      case 'step':
        return `${sayStep(steps.find(({ id }) => id === observation.stepId) ?? { id: observation.stepId, title: '' })} – ${t(`sessions.stepResults.${observation.result}`)}`;
      case 'repetitions':
      case 'frequency':
        return String(observation.count);
      case 'exertion':
        return t('sessions.exertionLevel', { level: observation.level });
      case 'attainment':
        return observation.level > 0 ? `+${observation.level}` : String(observation.level).replace('-', '−');
      case 'consonants':
        return `${observation.correct}/${observation.attempted}`;
      case 'mood':
        return t(observation.when === 'before' ? 'after.moodBefore' : 'after.moodAfter', { face: observation.face });
      case 'stopwatch':
        return '';
      default:
        return `${Math.floor(observation.seconds / 60)}:${String(observation.seconds % 60).padStart(2, '0')}`;
    }
  };
}
