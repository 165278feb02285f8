/** A goal written down in full: what it is, how it is measured, what each level means, where the way changed. */
import {
  Archive,
  ArchiveRestore,
  BookmarkPlus,
  ListChecks,
  type LucideIcon,
  Milestone,
  Ruler,
  Target,
} from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Day } from '../../../../../shared/domain/day.ts';
import type { Discipline } from '../../../../../shared/domain/discipline.ts';
import type { FullGoal, GoalFields } from '../../../../../shared/domain/goal.ts';
import type { ChildRow } from '../../../../../shared/ipc/contract/people.ts';
import { useSend } from '../../../../app/client/index.ts';
import { useLeaving } from '../../../../app/use-leaving.tsx';
import { useWords } from '../../../../app/words.ts';
import { Button, Dialog, IconButton, showToast, Tabs } from '../../../../ui/index.ts';
import { type DraftProblem, draftOf, fieldsOf, problemOf } from './goal-draft.ts';
import css from './goals.module.css';
import { LevelFields } from './level-fields.tsx';
import { MeasureFields } from './measure-fields.tsx';
import { PhaseFields } from './phase-fields.tsx';
import { useSetArchived } from './use-set-archived.ts';
import { WhatFields } from './what-fields.tsx';

type Props = {
  readonly child: ChildRow;
  readonly today: Day;
  /** Null adds one. */
  readonly goal: FullGoal | null;
  readonly start: GoalFields;
  readonly longGoals: readonly FullGoal[];
  readonly disciplines: readonly Discipline[];
  readonly onClose: () => void;
};

const parts = { what: Target, measure: Ruler, levels: ListChecks, phases: Milestone } as const satisfies Record<
  string,
  LucideIcon
>;
type Part = keyof typeof parts;

/** Where a problem is shown. */
function partOf(problem: DraftProblem): Part {
  if (problem === 'attainment') return 'levels';
  return problem === 'title' || problem === 'dueDay' ? 'what' : 'measure';
}

export function GoalEditor({ child, today, goal, start, longGoals, disciplines, onClose }: Props) {
  const { t } = useWords();
  const [first] = useState(() => draftOf(start));
  const [draft, setDraft] = useState(first);
  const [part, setPart] = useState<Part>('what');
  const [isAsked, setAsked] = useState(false);
  // A day that is half typed counts as none: it must not be saved as none.
  const [badDays, setBadDays] = useState<ReadonlySet<string>>(new Set());
  const { send: save, isPending } = useSend('goals.save');
  const problem = isAsked ? problemOf(draft) : null;
  const { leave, question } = useLeaving(draft !== first, onClose);
  const onSave = async () => {
    setAsked(true);
    const found = problemOf(draft);
    if (found || badDays.size > 0) return setPart(found ? partOf(found) : 'what');
    if (!(await save({ goalId: goal?.id ?? null, childId: child.id, fields: fieldsOf(draft) }))) return;
    showToast({ tone: 'ok', message: t('common.saved') });
    onClose();
  };
  const shared = { draft, problem, onChange: (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes }) };
  const onDayValidity = (field: string, isValid: boolean) =>
    setBadDays((bad) => new Set(isValid ? [...bad].filter((one) => one !== field) : [...bad, field]));
  const contents: Readonly<Record<Part, () => ReactNode>> = {
    what: () => <WhatFields {...shared} {...{ goal, today, longGoals, disciplines, onDayValidity }} />,
    measure: () => <MeasureFields {...shared} />,
    levels: () => <LevelFields {...shared} />,
    phases: () => goal && <PhaseFields goal={goal} today={today} />,
  };
  const shown = (Object.keys(parts) as Part[]).filter(
    (id) => (id !== 'measure' || draft.term === 'short') && (id !== 'phases' || goal !== null),
  );
  return (
    <>
      <Dialog
        isOpen
        size="large"
        title={goal ? t('goals.edit', { name: child.name }) : t('sessions.newGoalFor', { name: child.name })}
        onClose={leave}
        closeLabel={t('common.close')}
        actions={
          <>
            <div className={css.start}>
              {goal && <ArchiveButton goal={goal} onDone={onClose} />}
              {draft.term === 'short' && <ToBankButton fields={fieldsOf(draft)} />}
            </div>
            <Button onPress={leave}>{t('common.cancel')}</Button>
            <Button variant="primary" isPending={isPending} onPress={() => void onSave()}>
              {t('common.save')}
            </Button>
          </>
        }
      >
        <Tabs
          label={t('sessions.goal')}
          tabs={shown.map((id) => ({ id, label: t(`goals.parts.${id}`), icon: parts[id] }))}
          selectedId={shown.includes(part) ? part : 'what'}
          onChange={setPart}
        >
          <div className={css.editor}>{contents[shown.includes(part) ? part : 'what']()}</div>
        </Tabs>
      </Dialog>
      {question}
    </>
  );
}

function ArchiveButton({ goal, onDone }: { readonly goal: FullGoal; readonly onDone: () => void }) {
  const { t } = useWords();
  const setArchived = useSetArchived();
  const press = async () => {
    if (await setArchived(goal, !goal.isArchived)) onDone();
  };
  const label = goal.isArchived ? t('office.restore') : t('office.archive');
  return (
    <IconButton tooltip label={label} icon={goal.isArchived ? ArchiveRestore : Archive} onPress={() => void press()} />
  );
}

/** The goal as it stands in the form becomes one to start from, for any child. */
function ToBankButton({ fields }: { readonly fields: GoalFields }) {
  const { t } = useWords();
  const { send, isPending } = useSend('goalBank.save');
  const { discipline, title, recorder, steps, icf } = fields;
  const put = async () => {
    if (await send({ templateId: null, fields: { discipline, title, recorder, steps, icf } }))
      showToast({ tone: 'ok', message: t('goals.inBank') });
  };
  return (
    <Button
      variant="plain"
      icon={BookmarkPlus}
      isPending={isPending}
      isDisabled={title.trim() === ''}
      onPress={() => void put()}
    >
      {t('goals.toBank')}
    </Button>
  );
}
