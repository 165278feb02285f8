/** What each level of attainment means for this child, and what the goal weighs. */
import { goalWeight } from '../../../../../shared/domain/gas.ts';
import { useWords } from '../../../../app/words.ts';
import { Segmented, Stack, TextField } from '../../../../ui/index.ts';
import { attainmentWord } from '../../live/level-words.ts';
import type { EditorPartProps } from './editor-props.ts';
import css from './goals.module.css';

const levels = [2, 1, 0, -1, -2] as const;
const grades = ['0', '1', '2', '3'] as const;

export function LevelFields({ draft, problem, onChange }: EditorPartProps) {
  const { t } = useWords();
  const setText = (level: number, text: string) => onChange({ attainment: draft.attainment.with(level + 2, text) });
  const isMissing = (text: string) => problem === 'attainment' && text.trim() === '';
  const grade = (field: 'importance' | 'difficulty') => (
    <Segmented
      label={t(`goals.${field}`)}
      options={grades.map((id) => ({ id, label: t(`goals.grades.g${id}`) }))}
      value={grades[draft[field]] ?? '1'}
      onChange={(id) => onChange({ [field]: Number(id) })}
      isFullWidth
    />
  );
  return (
    <Stack gap={4}>
      <div className={css.form}>
        {grade('importance')}
        {grade('difficulty')}
      </div>
      <p className={css.hint}>{t('goals.weight', { weight: goalWeight(draft) })}</p>
      <p className={css.hint}>{t('goals.levelsWhy')}</p>
      <div className={css.levels}>
        {levels.map((level) => {
          const text = draft.attainment[level + 2] ?? '';
          return (
            <div key={level} className={css.level}>
              <span aria-hidden className={css.levelNumber}>
                {level > 0 ? `+${level}` : String(level).replace('-', '\u2212')}
              </span>
              <TextField
                label={t(attainmentWord(level))}
                value={text}
                onChange={(next) => setText(level, next)}
                maxLength={300}
                errorMessage={isMissing(text) ? t('goals.allLevels') : undefined}
              />
            </div>
          );
        })}
      </div>
    </Stack>
  );
}
