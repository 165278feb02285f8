import { RotateCcw, Save, Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { SchoolId } from '../../../../shared/domain/ids.ts';
import { type Language, languages } from '../../../../shared/domain/language.ts';
import { languagesWithProblems, type SheetTemplate } from '../../../../shared/domain/sheet-template.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { CallOutput } from '../../../../shared/ipc/contract/index.ts';
import { useSend } from '../../../app/client/index.ts';
import { useUnsaved } from '../../../app/unsaved/use-unsaved.ts';
import { useLeaving } from '../../../app/use-leaving.tsx';
import { useWords } from '../../../app/words.ts';
import { Banner, Button, Chip, ConfirmDialog, classes, Segmented, showToast } from '../../../ui/index.ts';
import office from '../office.module.css';
import css from './template.module.css';
import { TemplateFields } from './template-fields.tsx';
import { TemplatePreview } from './template-preview.tsx';

type Props = {
  readonly schoolId: SchoolId;
  readonly schoolName: string;
  readonly saved: CallOutput<'template.read'>;
  readonly status: ReadyStatus;
  readonly select: ReactNode;
  /** Of the words that are edited. */
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
};

type Draft = { readonly template: SheetTemplate /** What it was made from. */; readonly from: SheetTemplate };

const isSame = (left: SheetTemplate, right: SheetTemplate) => JSON.stringify(left) === JSON.stringify(right);

export function TemplateEditor({ schoolId, schoolName, saved, status, select, language, onLanguage }: Props) {
  const { t } = useWords();
  const draft = useUnsaved<Draft>({
    key: `template ${schoolId}`,
    name: `${t('office.nav.template')}, ${schoolName}`,
    start: { template: saved.template, from: saved.template },
    isChanged: ({ template }) => !isSame(template, saved.template),
  });
  const { template, from } = draft.value;
  const setTemplate = (next: SheetTemplate) => draft.set({ template: next, from });
  const discard = () => draft.set({ template: saved.template, from: saved.template });
  const [isRestoring, setRestoring] = useState(false);
  const { send, isPending } = useSend('template.save');
  const isChanged = !isSame(template, saved.template);
  const { leave, question } = useLeaving(isChanged, discard, { isKept: true, isDiscard: true });
  const problem = useProblem(template);
  const save = async (next: SheetTemplate | null) => {
    if (await send({ schoolId, template: next })) {
      draft.drop();
      showToast({ tone: 'ok', message: t('template.saved') });
    }
    setRestoring(false);
  };
  return (
    <div className={office.screen}>
      <div className={office.toolbar}>
        <div className={css.school}>{select}</div>
        <Segmented
          label={t('template.language')}
          hideLabel
          options={languages.map((id) => ({ id, label: t(`languages.${id}`) }))}
          value={language}
          onChange={onLanguage}
        />
        <div className={classes(office.push, css.deeds)}>
          {problem ? (
            <Chip tone="warn" label={problem} />
          ) : (
            isChanged && <Chip tone="neutral" label={t('template.unsaved')} />
          )}
          {isChanged && (
            <Button icon={Undo2} onPress={leave}>
              {t('unsaved.discard')}
            </Button>
          )}
          <Button icon={RotateCcw} isDisabled={!saved.isChanged && !isChanged} onPress={() => setRestoring(true)}>
            {t('template.restore')}
          </Button>
          <Button
            variant="primary"
            icon={Save}
            isPending={isPending}
            isDisabled={!isChanged || problem !== null}
            onPress={() => void save(template)}
          >
            {t('common.save')}
          </Button>
        </div>
      </div>
      {isChanged && !isSame(from, saved.template) && (
        <Banner tone="warn" action={{ label: t('template.showSaved'), onPress: leave }}>
          {t('template.savedElsewhere')}
        </Banner>
      )}
      <div className={css.halves}>
        <div className={css.form}>
          <TemplateFields template={template} language={language} onChange={setTemplate} />
        </div>
        <TemplatePreview schoolId={schoolId} template={template} language={language} status={status} />
      </div>
      {isRestoring && (
        <ConfirmDialog
          isOpen
          title={t('template.restoreTitle')}
          message={t('template.restoreMessage')}
          confirmLabel={t('template.restore')}
          cancelLabel={t('common.cancel')}
          onConfirm={() => {
            if (saved.isChanged) return void save(null);
            discard();
            setRestoring(false);
          }}
          onCancel={() => setRestoring(false)}
        />
      )}
      {question}
    </div>
  );
}

/** Why it cannot be saved, also where that is in a language that is not in sight. */
function useProblem(template: SheetTemplate): string | null {
  const { t } = useWords();
  if (languages.some((language) => template.title[language].trim() === '')) return t('template.titleNeeded');
  const wrong = languagesWithProblems(template);
  if (wrong.length === 0) return null;
  return t('template.otherLanguage', { languages: wrong.map((language) => t(`languages.${language}`)).join(', ') });
}
