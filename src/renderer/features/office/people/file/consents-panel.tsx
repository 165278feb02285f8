/** What the family agreed to. A consent is withdrawn, never deleted. */
import { type ConsentFields, consentKinds } from '../../../../../shared/domain/child-file.ts';
import type { Day } from '../../../../../shared/domain/day.ts';
import type { ChildRow } from '../../../../../shared/ipc/contract/people.ts';
import { useSend } from '../../../../app/client/index.ts';
import { ConsentLine } from '../../../../app/person/consent-line.tsx';
import { useWords } from '../../../../app/words.ts';
import { Button, DateField, Select, Stack, TextField } from '../../../../ui/index.ts';
import css from './file.module.css';
import { useChildFile } from './use-child-file.tsx';
import { type FormStore, useDraft } from './use-draft.tsx';

type Props = { readonly child: ChildRow; readonly today: Day; readonly store: FormStore };

export function ConsentsPanel({ child, today, store }: Props) {
  const { t } = useWords();
  const { file, problem } = useChildFile(child.id);
  const { send: withdraw } = useSend('childFile.withdrawConsent');
  return (
    <Stack gap={4}>
      {problem}
      <ul className={css.rows} aria-label={t('childFile.parts.consents')}>
        {file?.consents.length === 0 && <li className={css.empty}>{t('childFile.noConsents')}</li>}
        {file?.consents.map((consent) => (
          <li key={consent.id} className={css.row}>
            <ConsentLine consent={consent} today={today} />
            {consent.withdrawnOn === null && (
              <Button variant="plain" onPress={() => void withdraw({ consentId: consent.id, day: today })}>
                {t('childFile.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ConsentForm child={child} today={today} store={store} firstName={file?.guardians[0]?.name ?? ''} />
    </Stack>
  );
}

type Draft = Omit<ConsentFields, 'givenOn'> & { readonly givenOn: Day | null };

function ConsentForm({ child, today, store, firstName }: Props & { readonly firstName: string }) {
  const { t } = useWords();
  const { send, isPending } = useSend('childFile.giveConsent');
  const start: Draft = { kind: 'data', givenOn: today, givenBy: '', validTo: null };
  const { draft, put, settle, isTyped, begin, question } = useDraft('consents', start, store);
  const { givenOn, validTo } = draft;
  const isBackward = givenOn !== null && validTo !== null && validTo < givenOn;
  const givenBy = draft.givenBy === '' ? firstName : draft.givenBy;
  const save = async () => {
    if (givenOn === null || !(await send({ childId: child.id, fields: { ...draft, givenOn, givenBy } }))) return;
    settle({ ...draft, validTo: null });
  };
  return (
    <div className={css.form}>
      <div className={css.two}>
        <Select
          label={t('childFile.consentKind')}
          options={consentKinds.map((id) => ({ id, label: t(`childFile.consents.${id}`) }))}
          value={draft.kind}
          onChange={(kind) => put({ kind })}
          placeholder={t('childFile.consentKind')}
        />
      </div>
      <TextField
        label={t('childFile.givenBy')}
        value={givenBy}
        maxLength={100}
        onChange={(text) => put({ givenBy: text })}
      />
      <DateField
        label={t('childFile.givenOn')}
        value={givenOn}
        onChange={(day) => put({ givenOn: day as Day | null })}
        invalidMessage={t('office.badDate')}
      />
      <DateField
        label={t('childFile.validTo')}
        description={t('childFile.validToWhy')}
        value={validTo}
        onChange={(day) => put({ validTo: day as Day | null })}
        invalidMessage={t('office.badDate')}
        errorMessage={isBackward ? t('office.backwardDates') : undefined}
      />
      <div className={css.end}>
        {isTyped && <Button onPress={() => begin(start)}>{t('common.cancel')}</Button>}
        <Button
          isPending={isPending}
          isDisabled={givenOn === null || givenBy.trim() === '' || isBackward}
          onPress={() => void save()}
        >
          {t('childFile.addConsent')}
        </Button>
      </div>
      {question}
    </div>
  );
}
