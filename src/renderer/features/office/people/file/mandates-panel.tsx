/** What the child is due. A change counts from a day on: what was due before stays. */
import type { Day } from '../../../../../shared/domain/day.ts';
import { disciplines } from '../../../../../shared/domain/discipline.ts';
import { type MandateTerms, mandateModes } from '../../../../../shared/domain/mandate.ts';
import type { ChildRow } from '../../../../../shared/ipc/contract/people.ts';
import { useSend } from '../../../../app/client/index.ts';
import { MandateLine } from '../../../../app/person/mandate-line.tsx';
import { useWords } from '../../../../app/words.ts';
import { Button, DateField, NumberField, Segmented, Select, Stack } from '../../../../ui/index.ts';
import css from './file.module.css';
import { useChildFile } from './use-child-file.tsx';
import { type FormStore, useDraft } from './use-draft.tsx';

type Props = { readonly child: ChildRow; readonly today: Day; readonly store: FormStore };

export function MandatesPanel({ child, today, store }: Props) {
  const { t } = useWords();
  const { file, problem } = useChildFile(child.id);
  const { send: end } = useSend('childFile.endMandate');
  return (
    <Stack gap={4}>
      {problem}
      <ul className={css.rows} aria-label={t('childFile.parts.mandates')}>
        {file?.mandates.length === 0 && <li className={css.empty}>{t('childFile.noMandates')}</li>}
        {file?.mandates.map((mandate) => (
          <li key={mandate.id} className={css.row}>
            <MandateLine mandate={mandate} today={today} />
            {mandate.from <= today && (mandate.to === null || mandate.to > today) && (
              <Button variant="plain" onPress={() => void end({ mandateId: mandate.id, lastDay: today })}>
                {t('childFile.endToday')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <MandateForm child={child} today={today} store={store} />
    </Stack>
  );
}

type Draft = Omit<MandateTerms, 'from'> & { readonly from: Day | null };

function MandateForm({ child, today, store }: Props) {
  const { t } = useWords();
  const { send, isPending } = useSend('childFile.saveMandate');
  const start: Draft = {
    discipline: disciplines[0] ?? 'speech_therapy',
    mode: 'individual',
    sessionsPerWeek: 2,
    minutes: 30,
    from: today,
    to: null,
  };
  const { draft, put, settle, isTyped, begin, question } = useDraft('mandates', start, store);
  const { from } = draft;
  const save = async () => {
    if (from !== null && (await send({ childId: child.id, terms: { ...draft, from } }))) settle(draft);
  };
  const steppers = { decreaseLabel: t('sessions.less'), increaseLabel: t('sessions.more') };
  return (
    <div className={css.form}>
      <Select
        label={t('sessions.discipline')}
        options={disciplines.map((id) => ({ id, label: t(`disciplines.${id}`) }))}
        value={draft.discipline}
        onChange={(discipline) => put({ discipline })}
        placeholder={t('sessions.discipline')}
      />
      <div className={css.two}>
        <Segmented
          label={t('childFile.mode')}
          options={mandateModes.map((id) => ({ id, label: t(`childFile.modes.${id}`) }))}
          value={draft.mode}
          onChange={(mode) => put({ mode })}
          isFullWidth
        />
      </div>
      <NumberField
        label={t('childFile.perWeek')}
        value={draft.sessionsPerWeek}
        onChange={(count) => put({ sessionsPerWeek: count ?? 1 })}
        min={0.5}
        max={40}
        step={0.5}
        {...steppers}
      />
      <NumberField
        label={t('sessions.minutes')}
        value={draft.minutes}
        onChange={(count) => put({ minutes: Math.round(count ?? 30) })}
        min={5}
        max={480}
        step={5}
        {...steppers}
      />
      <DateField
        label={t('childFile.from')}
        description={t('childFile.fromWhy')}
        value={from}
        onChange={(day) => put({ from: day as Day | null })}
        invalidMessage={t('office.badDate')}
      />
      <div className={css.end}>
        {isTyped && <Button onPress={() => begin(start)}>{t('common.cancel')}</Button>}
        <Button isPending={isPending} isDisabled={from === null} onPress={() => void save()}>
          {t('childFile.saveMandate')}
        </Button>
      </div>
      {question}
    </div>
  );
}
