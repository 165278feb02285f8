/** Who answers for the child. Each is saved by itself. */
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { type Guardian, type GuardianFields, guardianRelations } from '../../../../../shared/domain/child-file.ts';
import { languages } from '../../../../../shared/domain/language.ts';
import type { ChildRow } from '../../../../../shared/ipc/contract/people.ts';
import { useCall, useSend } from '../../../../app/client/index.ts';
import { useWords } from '../../../../app/words.ts';
import { Button, IconButton, Segmented, Select, Stack, TextField } from '../../../../ui/index.ts';
import css from './file.module.css';

export function GuardiansPanel({ child }: { readonly child: ChildRow }) {
  const { t } = useWords();
  const [edited, edit] = useState<Guardian | null>(null);
  const { data: file } = useCall('childFile.get', { childId: child.id });
  const { send: remove } = useSend('childFile.removeGuardian');
  return (
    <Stack gap={4}>
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
            <IconButton label={`${t('common.edit')}: ${guardian.name}`} icon={Pencil} onPress={() => edit(guardian)} />
            <IconButton
              label={`${t('common.remove')}: ${guardian.name}`}
              icon={Trash2}
              onPress={() => void remove({ guardianId: guardian.id })}
            />
          </li>
        ))}
      </ul>
      <GuardianForm key={edited?.id ?? 'new'} child={child} guardian={edited} onDone={() => edit(null)} />
    </Stack>
  );
}

type FormProps = { readonly child: ChildRow; readonly guardian: Guardian | null; readonly onDone: () => void };

function GuardianForm({ child, guardian, onDone }: FormProps) {
  const { t } = useWords();
  const { send, isPending } = useSend('childFile.saveGuardian');
  const empty: GuardianFields = { name: '', relation: 'mother', phone: '', language: child.language };
  const [fields, setFields] = useState<GuardianFields>(() => {
    if (!guardian) return empty;
    const { id: _id, ...rest } = guardian;
    return rest;
  });
  const put = (changes: Partial<GuardianFields>) => setFields({ ...fields, ...changes });
  const save = async () => {
    if (!(await send({ childId: child.id, guardianId: guardian?.id ?? null, fields }))) return;
    setFields(empty);
    onDone();
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
        {guardian && <Button onPress={onDone}>{t('common.cancel')}</Button>}
        <Button isPending={isPending} isDisabled={fields.name.trim() === ''} onPress={() => void save()}>
          {guardian ? t('childFile.saveGuardian') : t('childFile.addGuardian')}
        </Button>
      </div>
    </div>
  );
}
