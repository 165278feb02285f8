import { schoolYearOf } from '../../../../shared/domain/calendar-year.ts';
import { lastDayOfMonth } from '../../../../shared/domain/day.ts';
import type { SchoolId } from '../../../../shared/domain/ids.ts';
import { type Language, languages } from '../../../../shared/domain/language.ts';
import { formatMonthWithin } from '../../../../shared/i18n/dates.ts';
import type { SheetQuery } from '../../../../shared/ipc/contract/attendance.ts';
import { useWords } from '../../../app/words.ts';
import { Segmented, Select, Stack, Switch } from '../../../ui/index.ts';
import type { School } from '../use-schools.ts';
import { type Choice, formatsFor, type WhatId, whatsFor, withWhat } from './choice.ts';

type Props = {
  readonly query: SheetQuery;
  readonly name: string;
  readonly schools: readonly School[];
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
};

export function ExportFields({ query, name, schools, choice, onChange }: Props) {
  const { t } = useWords();
  const set = (changes: Partial<Choice>) => onChange({ ...choice, ...changes });
  const isOfSchool = choice.what === 'rooms' || choice.what === 'year';
  return (
    <Stack gap={5}>
      <Stack gap={3}>
        <WhatSelect query={query} name={name} choice={choice} onChange={onChange} />
        {isOfSchool && schools.length > 1 && (
          <Select<SchoolId | 'all'>
            label={t('exports.school')}
            options={[{ id: 'all', label: t('exports.allSchools') }, ...schools]}
            value={choice.schoolId ?? 'all'}
            onChange={(id) => set({ schoolId: id === 'all' ? null : id })}
            placeholder={t('exports.school')}
          />
        )}
      </Stack>
      <Segmented
        label={t('office.exportFormat')}
        description={t(`exports.formatHints.${choice.format}`)}
        options={formatsFor(choice.what).map((id) => ({ id, label: t(`exports.formats.${id}`) }))}
        value={choice.format}
        onChange={(format) => set({ format })}
        isFullWidth
      />
      <Files choice={choice} onChange={set} />
      {choice.format === 'events' ? (
        <Switch
          label={t('exports.withNames')}
          description={t('exports.withNamesWhy')}
          isSelected={choice.withNames}
          onChange={(withNames) => set({ withNames })}
        />
      ) : (
        <LanguageFields choice={choice} onChange={set} />
      )}
    </Stack>
  );
}

function WhatSelect({ query, name, choice, onChange }: Omit<Props, 'schools'>) {
  const { t, language } = useWords();
  const month = formatMonthWithin(query.month, language);
  const first = schoolYearOf(lastDayOfMonth(query.month));
  const labels: Readonly<Record<WhatId, string>> = {
    sheet: t('exports.whats.sheet', { name: `${name}, ${month}` }),
    disciplines: t('exports.whats.disciplines', { month }),
    rooms: t('exports.whats.rooms', { month }),
    year: t('exports.whats.year', { year: `${first}–${first + 1}` }),
  };
  return (
    <Select
      label={t('exports.what')}
      options={whatsFor(query).map((id) => ({ id, label: labels[id] }))}
      value={choice.what}
      onChange={(what) => onChange(withWhat(choice, what))}
      placeholder={t('exports.what')}
    />
  );
}

type PartProps = { readonly choice: Choice; readonly onChange: (changes: Partial<Choice>) => void };

/** One workbook for a year or one for each month; only workbooks leave the choice. */
function Files({ choice, onChange }: PartProps) {
  const { t } = useWords();
  if (choice.what !== 'year' || choice.format === 'events') return null;
  if (choice.format !== 'xlsx') return choice.format === 'pdf' && <p>{t('exports.onlyFiles')}</p>;
  return (
    <Segmented
      label={t('exports.as')}
      options={(['book', 'files'] as const).map((id) => ({ id, label: t(`exports.${id}`) }))}
      value={choice.as}
      onChange={(as) => onChange({ as })}
      isFullWidth
    />
  );
}

function LanguageFields({ choice, onChange }: PartProps) {
  const { t } = useWords();
  const option = (id: Language) => ({ id, label: t(`languages.${id}`) });
  const others = languages.filter((id) => id !== choice.language);
  return (
    <>
      <Segmented
        label={t('office.exportLanguage')}
        options={languages.map(option)}
        value={choice.language}
        onChange={(language) => onChange({ language, second: choice.second === language ? null : choice.second })}
        isFullWidth
      />
      <Segmented<Language | 'none'>
        label={t('exports.secondLanguage')}
        options={[{ id: 'none', label: t('exports.noSecond') }, ...others.map(option)]}
        value={choice.second ?? 'none'}
        onChange={(id) => onChange({ second: id === 'none' ? null : id })}
        isFullWidth
      />
    </>
  );
}
