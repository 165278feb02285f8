/** What a school decides about its printed sheet, with the page beside it as it will be. */
import { type ReactNode, useState } from 'react';
import type { SchoolId } from '../../../../shared/domain/ids.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Select, Spinner } from '../../../ui/index.ts';
import { type School, useSchools } from '../use-schools.ts';
import { TemplateEditor } from './template-editor.tsx';

export function TemplateScreen({ status }: { readonly status: ReadyStatus }) {
  const { t } = useWords();
  const schools = useSchools();
  const own = schools.find(({ label }) => label === status.rooms.find(({ id }) => id === status.room?.id)?.schoolName);
  const [chosen, choose] = useState<SchoolId | null>(null);
  const schoolId = chosen ?? own?.id ?? schools[0]?.id ?? null;
  if (schoolId === null) return <Spinner label={t('common.loading')} size="large" />;
  const select = schools.length > 1 && <SchoolSelect schools={schools} schoolId={schoolId} onChange={choose} />;
  const schoolName = schools.find(({ id }) => id === schoolId)?.label ?? '';
  return <OfSchool key={schoolId} schoolId={schoolId} schoolName={schoolName} status={status} select={select} />;
}

type SelectProps = {
  readonly schools: readonly School[];
  readonly schoolId: SchoolId;
  readonly onChange: (id: SchoolId) => void;
};

function SchoolSelect({ schools, schoolId, onChange }: SelectProps) {
  const { t } = useWords();
  const label = t('template.school');
  return <Select label={label} hideLabel options={schools} value={schoolId} onChange={onChange} placeholder={label} />;
}

type OfSchoolProps = {
  readonly schoolId: SchoolId;
  readonly schoolName: string;
  readonly status: ReadyStatus;
  readonly select: ReactNode;
};

function OfSchool({ schoolId, schoolName, status, select }: OfSchoolProps) {
  const { t, language: own } = useWords();
  const [language, setLanguage] = useState<Language>(own);
  const { data } = useCall('template.read', { schoolId });
  if (!data) return <Spinner label={t('common.loading')} size="large" />;
  // What was saved, here or elsewhere, is what is edited from then on.
  return (
    <TemplateEditor
      key={JSON.stringify(data)}
      schoolId={schoolId}
      schoolName={schoolName}
      saved={data}
      status={status}
      select={select}
      language={language}
      onLanguage={setLanguage}
    />
  );
}
