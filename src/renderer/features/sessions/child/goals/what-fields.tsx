/** What the goal is: its words, whom it serves, its code, its days. */
import { CircleCheckBig } from 'lucide-react';
import type { Day } from '../../../../../shared/domain/day.ts';
import { type Discipline, firstRecorderOf } from '../../../../../shared/domain/discipline.ts';
import { type FullGoal, goalTerms, longestGoalTitle, stepsOf } from '../../../../../shared/domain/goal.ts';
import type { GoalId } from '../../../../../shared/domain/ids.ts';
import { useWords } from '../../../../app/words.ts';
import { Button, DateField, Segmented, Select, TextField } from '../../../../ui/index.ts';
import { DisciplineSelect } from '../../discipline-select.tsx';
import type { EditorPartProps } from './editor-props.ts';
import type { GoalDraft } from './goal-draft.ts';
import css from './goals.module.css';
import { IcfField } from './icf-field.tsx';

type Props = EditorPartProps & {
  readonly goal: FullGoal | null;
  readonly today: Day;
  readonly longGoals: readonly FullGoal[];
  readonly disciplines: readonly Discipline[];
  readonly onDayValidity: (field: string, isValid: boolean) => void;
};

export function WhatFields(props: Props) {
  const { draft, problem, onChange, goal, today, longGoals, disciplines, onDayValidity } = props;
  const { t } = useWords();
  const parents = longGoals.filter(({ discipline, id }) => discipline === draft.discipline && id !== goal?.id);
  const dayField = (field: 'fromDay' | 'dueDay' | 'metOn', errorMessage?: string) => (
    <DateField
      label={t(`goals.${field}`)}
      value={draft[field]}
      onChange={(day) => onChange({ [field]: day as Day | null })}
      invalidMessage={t('office.badDate')}
      onValidityChange={(isValid) => onDayValidity(field, isValid)}
      errorMessage={errorMessage}
    />
  );
  return (
    <div className={css.form}>
      <div className={css.wide}>
        <TextField
          label={t('sessions.goalTitle')}
          value={draft.title}
          onChange={(title) => onChange({ title })}
          maxLength={longestGoalTitle}
          multiline
          rows={2}
          autoFocus={goal === null}
          isRequired
          errorMessage={problem === 'title' ? t('sessions.goalNeeded') : undefined}
        />
      </div>
      {goal === null && (
        <>
          <DisciplineSelect
            disciplines={disciplines}
            value={draft.discipline}
            onChange={(discipline) => onChange(inDiscipline(draft, discipline))}
          />
          <Segmented
            label={t('goals.term')}
            options={goalTerms.map((id) => ({ id, label: t(`goals.terms.${id}`) }))}
            value={draft.term}
            onChange={(term) => onChange({ term, parentId: null })}
            isFullWidth
          />
        </>
      )}
      {draft.term === 'short' && parents.length > 0 && (
        <Select<string>
          label={t('goals.parent')}
          options={[
            { id: 'none', label: t('goals.noParent') },
            ...parents.map(({ id, title }) => ({ id, label: title })),
          ]}
          value={draft.parentId ?? 'none'}
          onChange={(id) => onChange({ parentId: id === 'none' ? null : (id as GoalId) })}
          placeholder={t('goals.noParent')}
        />
      )}
      <IcfField value={draft.icf} onChange={(icf) => onChange({ icf })} />
      <div className={css.three}>
        {dayField('fromDay')}
        {dayField('dueDay', problem === 'dueDay' ? t('office.backwardDates') : undefined)}
        {goal !== null && draft.metOn === null ? (
          <div>
            <p className={css.label}>{t('goals.metOn')}</p>
            <Button icon={CircleCheckBig} onPress={() => onChange({ metOn: today })}>
              {t('goals.metToday')}
            </Button>
          </div>
        ) : (
          goal !== null && dayField('metOn')
        )}
      </div>
    </div>
  );
}

/** What belongs to one discipline alone does not go along into another. */
function inDiscipline(draft: GoalDraft, discipline: Discipline): Partial<GoalDraft> {
  if (discipline === draft.discipline) return {};
  const recorder = firstRecorderOf(discipline);
  return {
    discipline,
    parentId: null,
    recorder,
    steps: recorder === 'steps' ? stepsOf(discipline) : [],
    promptCeiling: null,
    baseline: null,
    criterion: null,
  };
}
