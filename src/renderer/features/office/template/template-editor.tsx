import { RotateCcw, Save } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { SchoolId } from '../../../../shared/domain/ids.ts';
import { type Language, languages } from '../../../../shared/domain/language.ts';
import { languagesWithProblems, type SheetTemplate } from '../../../../shared/domain/sheet-template.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { CallOutput } from '../../../../shared/ipc/contract/index.ts';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Chip, ConfirmDialog, classes, Segmented, showToast } from '../../../ui/index.ts';
import office from '../office.module.css';
import css from './template.module.css';
import { TemplateFields } from './template-fields.tsx';
import { TemplatePreview } from './template-preview.tsx';

type Props = {
  readonly schoolId: SchoolId;
  readonly saved: CallOutput<'template.read'>;
  readonly status: ReadyStatus;
  readonly select: ReactNode;
  /** Of the words that are edited. */
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
};

export function TemplateEditor({ schoolId, saved, status, select, language, onLanguage }: Props) {
  const { t } = useWords();
  const [template, setTemplate] = useState<SheetTemplate>(saved.template);
  const [isRestoring, setRestoring] = useState(false);
  const { send, isPending } = useSend('template.save');
  const isChanged = template !== saved.template;
  const problem = useProblem(template);
  const save = async (next: SheetTemplate | null) => {
    if (await send({ schoolId, template: next })) showToast({ tone: 'ok', message: t('template.saved') });
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
            setTemplate(saved.template);
            setRestoring(false);
          }}
          onCancel={() => setRestoring(false)}
        />
      )}
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
