import { Archive, ArchiveRestore } from 'lucide-react';
import { useWords } from '../../../app/words.ts';
import { Button } from '../../../ui/index.ts';

type Props = {
  /** Whether what it is about lies there: it is then brought back. */
  readonly isArchive: boolean;
  readonly isPending: boolean;
  readonly onPress: () => void;
};

/** Puts what is chosen into the archive, or brings it back. */
export function ArchiveButton({ isArchive, isPending, onPress }: Props) {
  const { t } = useWords();
  return (
    <Button icon={isArchive ? ArchiveRestore : Archive} isPending={isPending} onPress={onPress}>
      {isArchive ? t('office.restore') : t('office.archive')}
    </Button>
  );
}
