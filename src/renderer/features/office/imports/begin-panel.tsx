import { FileDown, FileSpreadsheet, FolderOpen } from 'lucide-react';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, MenuButton, showToast } from '../../../ui/index.ts';
import css from './imports.module.css';

export function BeginPanel({ onChoose }: { readonly onChoose: (what: 'file' | 'folder') => void }) {
  const { t, language } = useWords();
  const { send } = useSend('imports.template');
  const saveTemplate = async (format: 'xlsx' | 'csv') => {
    const saved = await send({ format, language });
    if (saved?.path) showToast({ tone: 'ok', message: t('imports.templateSaved', { path: saved.path }) });
  };
  return (
    <section className={css.begin}>
      <div className={css.beginText}>
        <h2 className={css.title}>{t('imports.choose')}</h2>
        <p className={css.soft}>{t('imports.intro')}</p>
      </div>
      <div className={css.beginButtons}>
        <MenuButton
          look="plain"
          icon={FileDown}
          label={t('imports.template')}
          options={[
            { id: 'xlsx', label: t('imports.templateXlsx') },
            { id: 'csv', label: t('imports.templateCsv') },
          ]}
          onChoose={(format: 'xlsx' | 'csv') => void saveTemplate(format)}
        />
        <Button icon={FolderOpen} onPress={() => onChoose('folder')}>
          {t('imports.folder')}
        </Button>
        <Button variant="primary" icon={FileSpreadsheet} onPress={() => onChoose('file')}>
          {t('imports.file')}
        </Button>
      </div>
    </section>
  );
}
