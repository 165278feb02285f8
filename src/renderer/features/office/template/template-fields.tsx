import { Plus, Trash2 } from 'lucide-react';
import { type CellMark, cellMarks } from '../../../../shared/domain/cell-mark.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import {
  longestLine,
  markProblems,
  mostSignatures,
  neededColumns,
  type SheetColumnId,
  type SheetTemplate,
  sheetColumnIds,
  sheetFactIds,
} from '../../../../shared/domain/sheet-template.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Card, IconButton, Stack, TextField } from '../../../ui/index.ts';
import { OrderList } from './order-list.tsx';
import css from './template.module.css';

type Props = {
  readonly template: SheetTemplate;
  /** Of the words and marks that are edited. */
  readonly language: Language;
  readonly onChange: (template: SheetTemplate) => void;
};

export function TemplateFields({ template, language, onChange }: Props) {
  const { t } = useWords();
  const set = (changes: Partial<SheetTemplate>) => onChange({ ...template, ...changes });
  const columnName = (id: SheetColumnId) => {
    if (id === 'days') return t('template.days');
    return id in headNames ? t(`sheet.${id as keyof typeof headNames}`) : t(`sheet.totals.${id as TotalName}`);
  };
  return (
    <Stack gap={4}>
      <Card>
        <TextField
          label={t('template.title')}
          value={template.title[language]}
          maxLength={longestLine}
          onChange={(text) => set({ title: { ...template.title, [language]: text } })}
        />
      </Card>
      <Signatures template={template} language={language} onChange={onChange} />
      <MarkFields template={template} language={language} onChange={onChange} />
      <Card title={t('template.facts')}>
        <OrderList
          all={sheetFactIds}
          chosen={template.facts}
          nameOf={(id) => t(`sheet.${id}`)}
          onChange={(facts) => set({ facts: [...facts] })}
        />
      </Card>
      <Card title={t('template.columns')}>
        <OrderList
          all={sheetColumnIds}
          chosen={template.columns}
          needed={neededColumns}
          nameOf={columnName}
          onChange={(columns) => set({ columns: [...columns] })}
        />
      </Card>
    </Stack>
  );
}

const headNames = { number: 0, name: 0, className: 0, pmpkNumber: 0, pmpkValidTo: 0 } as const;
type TotalName = Exclude<SheetColumnId, 'days' | keyof typeof headNames>;

function Signatures({ template, language, onChange }: Props) {
  const { t } = useWords();
  const { signatures } = template;
  const set = (next: SheetTemplate['signatures']) => onChange({ ...template, signatures: next });
  return (
    <Card title={t('template.signatures')}>
      <Stack gap={2}>
        {signatures.map((signature, index) => (
          // Their order is what they are.
          <div key={index} className={css.signature}>
            <TextField
              label={t('template.signature', { number: index + 1 })}
              hideLabel
              value={signature[language]}
              maxLength={longestLine}
              onChange={(text) => set(signatures.with(index, { ...signature, [language]: text }))}
            />
            <IconButton
              icon={Trash2}
              variant="quiet"
              label={t('template.removeSignature', { number: index + 1 })}
              onPress={() => set(signatures.toSpliced(index, 1))}
            />
          </div>
        ))}
        <Button
          icon={Plus}
          variant="quiet"
          isDisabled={signatures.length >= mostSignatures}
          onPress={() => set([...signatures, { kk: '', ru: '', en: '' }])}
        >
          {t('template.addSignature')}
        </Button>
      </Stack>
    </Card>
  );
}

function MarkFields({ template, language, onChange }: Props) {
  const { t } = useWords();
  const marks = template.marks[language];
  const problems = markProblems(marks);
  const set = (mark: CellMark, text: string) =>
    onChange({ ...template, marks: { ...template.marks, [language]: { ...marks, [mark]: text } } });
  return (
    <Card title={t('template.marks')}>
      <p className={css.why}>{t('template.marksWhy')}</p>
      <ul className={css.marks}>
        {cellMarks.map((mark) => {
          const problem = problems[mark];
          return (
            <li key={mark} className={css.mark}>
              <span className={css.markInput}>
                <TextField
                  label={t(`attendance.${mark}`)}
                  hideLabel
                  value={marks[mark]}
                  maxLength={8}
                  onChange={(text) => set(mark, text)}
                  {...(problem && { errorMessage: t(`template.problems.${problem}`) })}
                />
              </span>
              <span className={css.markName}>{t(`attendance.${mark}`)}</span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
