/** A small button that opens a dialog for figures that were taken elsewhere. */
import { Keyboard } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../../../app/words.ts';
import { Button, Dialog, IconButton, Stack } from '../../../../ui/index.ts';

type Props = {
  readonly title: string;
  readonly isDisabled: boolean;
  readonly isReady: boolean;
  readonly onSave: () => void;
  readonly children: ReactNode;
};

export function TypeIn({ title, isDisabled, isReady, onSave, children }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const save = () => {
    onSave();
    setOpen(false);
  };
  return (
    <>
      <IconButton
        variant="quiet"
        icon={Keyboard}
        label={t('live.typeIn')}
        isDisabled={isDisabled}
        onPress={() => setOpen(true)}
      />
      <Dialog
        isOpen={isOpen}
        size="small"
        title={title}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onPress={() => setOpen(false)}>{t('common.cancel')}</Button>
            <Button variant="primary" isDisabled={!isReady} onPress={save}>
              {t('common.save')}
            </Button>
          </>
        }
      >
        <Stack>{children}</Stack>
      </Dialog>
    </>
  );
}
