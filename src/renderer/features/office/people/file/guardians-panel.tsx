/** Who answers for the child. Each is saved by itself. */
import { Pencil, Trash2 } from 'lucide-react';
import { type Guardian, type GuardianFields, guardianRelations } from '../../../../../shared/domain/child-file.ts';
import { languages } from '../../../../../shared/domain/language.ts';
import type { ChildRow } from '../../../../../shared/ipc/contract/people.ts';
import { useSend } from '../../../../app/client/index.ts';
import { useWords } from '../../../../app/words.ts';
import { Button, IconButton, Segmented, Select, Stack, TextField } from '../../../../ui/index.ts';
import css from './file.module.css';
import { useChildFile } from './use-child-file.tsx';
import { type FormStore, useDraft } from './use-draft.tsx';

type Props = { readonly child: ChildRow; readonly store: FormStore };

/** Whoever is being changed; null: somebody new. */
type Draft = { readonly id: Guardian['id'] | null; readonly fields: GuardianFields };

const fieldsOf = ({ id: _id, ...fields }: Guardian): GuardianFields => fields;

export function GuardiansPanel({ child, store }: Props) {
  const { t } = useWords();
  const empty: Draft = { id: null, fields: { name: '', relation: 'mother', phone: '', language: child.language } };
  const form = useDraft('guardians', empty, store);
  const { file, problem } = useChildFile(child.id);
  const { send: remove } = useSend('childFile.removeGuardian');
  return (
    <Stack gap={4}>
      {problem}
      <ul className={css.rows} aria-label={t('childFile.parts.guardians')}>
        {file?.guardians.length === 0 && <li className={css.empty}>{t('childFile.noGuardians')}</li>}
        {file?.guardians.map((guardian) => (
          <li key={guardian.id} className={css.row}>
            <span className={css.main}>
              <span className={css.name}>{guardian.name}</span>
              <br />
              <span className={css.detail}>
                {[t(`childFile.relations.${guardian.relation}`), guardian.phone, t(`languages.${guardian.language}`)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <IconButton
              label={`${t('common.edit')}: ${guardian.name}`}
              icon={Pencil}
              onPress={() => form.begin({ id: guardian.id, fields: fieldsOf(guardian) })}
            />
            <IconButton
              label={`${t('common.remove')}: ${guardian.name}`}
              icon={Trash2}
              onPress={() => void remove({ guardianId: guardian.id })}
            />
          </li>
        ))}
      </ul>
      <GuardianForm
        child={child}
        draft={form.draft}
        onChange={(fields) => form.put({ fields })}
        isTyped={form.isTyped}
        onCancel={() => form.begin(empty)}
        onDone={() => form.settle(empty)}
      />
      {form.question}
    </Stack>
  );
}

type FormProps = {
  readonly child: ChildRow;
  readonly draft: Draft;
  readonly isTyped: boolean;
  readonly onChange: (fields: GuardianFields) => void;
  readonly onCancel: () => void;
  /** Saved. */
  readonly onDone: () => void;
};

function GuardianForm({ child, draft: { id, fields }, isTyped, onChange, onCancel, onDone }: FormProps) {
  const { t } = useWords();
  const { send, isPending } = useSend('childFile.saveGuardian');
  const put = (changes: Partial<GuardianFields>) => onChange({ ...fields, ...changes });
  const save = async () => {
    if (await send({ childId: child.id, guardianId: id, fields })) onDone();
  };
  return (
    <div className={css.form}>
      <TextField
        label={t('childFile.guardianName')}
        value={fields.name}
        maxLength={100}
        onChange={(name) => put({ name })}
      />
      <Select
        label={t('childFile.relation')}
        options={guardianRelations.map((id) => ({ id, label: t(`childFile.relations.${id}`) }))}
        value={fields.relation}
        onChange={(relation) => put({ relation })}
        placeholder={t('childFile.relation')}
      />
      <TextField
        label={t('childFile.phone')}
        inputMode="tel"
        value={fields.phone}
        maxLength={40}
        onChange={(phone) => put({ phone })}
      />
      <div className={css.two}>
        <Segmented
          label={t('childFile.guardianLanguage')}
          options={languages.map((id) => ({ id, label: t(`languages.${id}`) }))}
          value={fields.language}
          onChange={(language) => put({ language })}
          isFullWidth
        />
      </div>
      <div className={css.end}>
        {(id !== null || isTyped) && <Button onPress={onCancel}>{t('common.cancel')}</Button>}
        <Button isPending={isPending} isDisabled={fields.name.trim() === ''} onPress={() => void save()}>
          {id !== null ? t('childFile.saveGuardian') : t('childFile.addGuardian')}
        </Button>
      </div>
    </div>
  );
}
