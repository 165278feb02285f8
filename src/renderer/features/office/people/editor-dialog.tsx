import { Archive, ArchiveRestore } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLeaving } from '../../../app/use-leaving.tsx';
import { useWords } from '../../../app/words.ts';
import { Banner, Button, Dialog } from '../../../ui/index.ts';
import css from './people.module.css';

type Props = {
  readonly title: string;
  /** Something was typed that would be lost. */
  readonly isChanged: boolean;
  /** It was typed before, and the door was locked meanwhile. */
  readonly isFound?: boolean;
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly onClose: () => void;
  /** Null for something new. */
  readonly archive: { readonly isArchived: boolean; readonly onChange: (archived: boolean) => void } | null;
  readonly children: ReactNode;
};

/** The frame of every editor: save, archive or bring back, and a question before changes are lost. */
export function EditorDialog(props: Props) {
  const { title, isChanged, isFound = false, isSaving, onSave, onClose, archive, children } = props;
  const { t } = useWords();
  const { leave, question } = useLeaving(isChanged, onClose, { isKept: true });
  return (
    <>
      <Dialog
        title={title}
        isOpen
        onClose={leave}
        size="large"
        closeLabel={t('common.close')}
        actions={
          <>
            {archive && (
              <div className={css.archive}>
                <Button
                  variant="plain"
                  icon={archive.isArchived ? ArchiveRestore : Archive}
                  onPress={() => archive.onChange(!archive.isArchived)}
                >
                  {archive.isArchived ? t('office.restore') : t('office.archive')}
                </Button>
              </div>
            )}
            <Button onPress={leave}>{t('common.cancel')}</Button>
            <Button variant="primary" isPending={isSaving} onPress={onSave}>
              {t('common.save')}
            </Button>
          </>
        }
      >
        {isFound && isChanged && <Banner tone="info">{t('unsaved.typedBefore')}</Banner>}
        {children}
      </Dialog>
      {question}
    </>
  );
}
