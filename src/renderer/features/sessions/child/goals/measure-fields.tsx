/** How a goal is measured: with which recorder, from where to where, and with how much help. */
import type { Criterion } from '../../../../../shared/domain/criterion.ts';
import { definitionOf } from '../../../../../shared/domain/discipline.ts';
import { goalRecordersOf } from '../../../../../shared/domain/goal.ts';
import type { PromptLevel } from '../../../../../shared/domain/measure.ts';
import { useWords } from '../../../../app/words.ts';
import { Select } from '../../../../ui/index.ts';
import { StepsField } from '../../steps-field.tsx';
import type { EditorPartProps } from './editor-props.ts';
import { CountField, FigureField } from './figure-field.tsx';
import { withRecorder } from './goal-draft.ts';
import css from './goals.module.css';

const frames = ['data_points', 'days', 'errors'] as const satisfies readonly Criterion['frame']['kind'][];
const firstFrame: Criterion['frame'] = { kind: 'data_points', count: 3 };

export function MeasureFields({ draft, problem, onChange }: EditorPartProps) {
  const { t } = useWords();
  const { recorder, criterion, discipline } = draft;
  const setFrame = (frame: Criterion['frame']) => criterion && onChange({ criterion: { ...criterion, frame } });
  return (
    <div className={css.form}>
      <Select
        label={t('goals.recorder')}
        options={goalRecordersOf(discipline).map((id) => ({ id, label: t(`recorders.${id}`) }))}
        value={recorder}
        onChange={(id) => onChange(withRecorder(draft, id))}
        placeholder={t('goals.recorder')}
      />
      <Select<PromptLevel | 'any'>
        label={t('goals.promptCeiling')}
        options={[
          { id: 'any', label: t('goals.anyHelp') },
          ...definitionOf(discipline).ladder.map((id) => ({ id, label: t(`prompts.${id}`) })),
        ]}
        value={draft.promptCeiling ?? 'any'}
        onChange={(id) => onChange({ promptCeiling: id === 'any' ? null : id })}
        placeholder={t('goals.anyHelp')}
      />
      {recorder === 'steps' && (
        <div className={css.wide}>
          <StepsField steps={draft.steps} onChange={(steps) => onChange({ steps: [...steps] })} />
          {problem === 'steps' && (
            <p role="alert" className={css.problem}>
              {t('goals.needSteps')}
            </p>
          )}
        </div>
      )}
      <FigureField
        label={t('goals.baseline')}
        description={t('goals.baselineWhy')}
        recorder={recorder}
        value={draft.baseline}
        onChange={(baseline) => onChange({ baseline })}
      />
      <FigureField
        label={t('goals.criterion')}
        description={criterion ? undefined : t('goals.criterionWhy')}
        recorder={recorder}
        value={criterion?.value ?? null}
        onChange={(value) =>
          onChange({ criterion: value === null ? null : { value, frame: criterion?.frame ?? firstFrame } })
        }
      />
      {criterion && (
        <>
          <Select
            label={t('goals.frame')}
            options={frames.map((id) => ({ id, label: t(`goals.frames.${id}`) }))}
            value={criterion.frame.kind}
            onChange={(kind) => setFrame({ kind, count: Math.max(criterion.frame.count, kind === 'errors' ? 0 : 1) })}
            placeholder={t('goals.frame')}
          />
          <CountField
            label={t(`goals.counts.${criterion.frame.kind}`)}
            min={criterion.frame.kind === 'errors' ? 0 : 1}
            value={criterion.frame.count}
            onChange={(count) => setFrame({ ...criterion.frame, count })}
          />
        </>
      )}
    </div>
  );
}
