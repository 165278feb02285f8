/** What the child works towards: by discipline, each long-term goal with the short-term ones that serve it. */
import { Archive, BookMarked, Goal, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Discipline } from '../../../../../shared/domain/discipline.ts';
import { type FullGoal, type GoalFields, newGoalFields } from '../../../../../shared/domain/goal.ts';
import { useCall } from '../../../../app/client/index.ts';
import { useWords } from '../../../../app/words.ts';
import { Button, EmptyState, Row, Spinner, Stack, Switch } from '../../../../ui/index.ts';
import type { BankGoal } from '../../bank-goals.ts';
import { useRoomDisciplines } from '../../use-room-disciplines.ts';
import type { ChildTabProps } from '../child-tab-props.ts';
import { useReadOnly } from '../read-only.ts';
import { BankDialog } from './bank-dialog.tsx';
import { DisciplineGoals } from './discipline-goals.tsx';
import { GoalEditor } from './goal-editor.tsx';
import { groupGoals } from './goal-groups.ts';
import css from './goals.module.css';

type Edited = { readonly goal: FullGoal | null; readonly start: GoalFields };

export function GoalsTab({ status, child }: ChildTabProps) {
  const { t } = useWords();
  const isReadOnly = useReadOnly();
  const [isArchive, setArchive] = useState(false);
  const [edited, edit] = useState<Edited | null>(null);
  const [isBankOpen, setBankOpen] = useState(false);
  const { data: goals } = useCall('goals.list', { childId: child.id, archived: isArchive });
  const disciplines = useRoomDisciplines(child.roomId);
  const add = (discipline: Discipline, changes: Partial<GoalFields> = {}) =>
    edit({ goal: null, start: { ...newGoalFields(discipline, '', status.today), ...changes } });
  const open = (goal: FullGoal) => {
    const { id: _id, childId: _childId, phases: _phases, isArchived: _isArchived, ...start } = goal;
    edit({ goal, start });
  };
  const take = ({ templateId: _templateId, ...start }: BankGoal) => {
    setBankOpen(false);
    add(start.discipline, start);
  };
  const first = goals?.[0]?.discipline ?? disciplines[0] ?? null;
  return (
    <Stack gap={4}>
      <Row gap={3} justify="between" wrap>
        <Row gap={3}>
          {!isReadOnly && (
            <>
              <Button variant="primary" icon={Plus} isDisabled={!first} onPress={() => first && add(first)}>
                {t('goals.add')}
              </Button>
              <Button icon={BookMarked} isDisabled={!first} onPress={() => setBankOpen(true)}>
                {t('goals.fromBank')}
              </Button>
            </>
          )}
        </Row>
        <Switch label={t('goals.archived')} isSelected={isArchive} onChange={setArchive} />
      </Row>
      {!goals && <Spinner label={t('common.loading')} />}
      {goals?.length === 0 && (
        <EmptyState
          icon={isArchive ? Archive : Goal}
          title={isArchive ? t('goals.noneArchived') : t('goals.none')}
          message={isArchive ? undefined : t('goals.noneWhy')}
        />
      )}
      <div className={css.groups}>
        {groupGoals(goals ?? []).map((group) => (
          <DisciplineGoals key={group.discipline} group={group} today={status.today} onOpen={open} onAdd={add} />
        ))}
      </div>
      {isBankOpen && first && (
        <BankDialog disciplines={disciplines} first={first} onTake={take} onClose={() => setBankOpen(false)} />
      )}
      {edited && (
        <GoalEditor
          key={edited.goal?.id ?? 'new'}
          child={child}
          today={status.today}
          goal={goals?.find(({ id }) => id === edited.goal?.id) ?? edited.goal}
          start={edited.start}
          longGoals={(goals ?? []).filter(({ term }) => term === 'long')}
          disciplines={disciplines}
          onClose={() => edit(null)}
        />
      )}
    </Stack>
  );
}
