import { HardDriveDownload, History } from 'lucide-react';
import { useState } from 'react';
import type { BackupContent } from '../../../shared/domain/backup.ts';
import type { FoundCopy } from '../../../shared/domain/second-copy.ts';
import { Button, ConfirmDialog, Row, Stack } from '../../ui/index.ts';
import { useWords } from '../words.ts';
import { Difference } from './difference.tsx';
import { momentText } from './moment-text.ts';

type Props = {
  readonly copy: FoundCopy;
  readonly content: BackupContent;
  readonly now: BackupContent | null;
  readonly isPending: boolean;
  readonly onBack: () => void;
  readonly onBring: () => void;
};

export function CopyPreview({ copy, content, now, isPending, onBack, onBring }: Props) {
  const { t, language } = useWords();
  const [isAsking, ask] = useState(false);
  const at = momentText(copy.at, language);
  const title = t('copies.copyOf', { at });
  const isNew = now === null;
  return (
    <Stack gap={4}>
      {isNew && <p>{t('copies.nothingHere')}</p>}
      <Difference title={title} inCopy={content} inUse={now} />
      <Row justify="between">
        <Button isDisabled={isPending} onPress={onBack}>
          {t('common.back')}
        </Button>
        <Button
          variant={isNew ? 'primary' : 'danger'}
          icon={isNew ? HardDriveDownload : History}
          isPending={isPending}
          onPress={() => ask(true)}
        >
          {isNew ? t('copies.bring') : t('backup.restore')}
        </Button>
      </Row>
      <ConfirmDialog
        title={isNew ? t('copies.bringTitle', { school: copy.school, at }) : t('backup.restoreTitle', { at })}
        message={isNew ? t('copies.bringMessage') : t('backup.restoreMessage')}
        isOpen={isAsking}
        confirmLabel={isNew ? t('copies.bring') : t('backup.restore')}
        cancelLabel={t('common.cancel')}
        tone={isNew ? 'normal' : 'danger'}
        isPending={isPending}
        onConfirm={onBring}
        onCancel={() => ask(false)}
      />
    </Stack>
  );
}
