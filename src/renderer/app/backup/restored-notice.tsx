/** Says in a few calm sentences what was brought back of damaged data, until somebody has read it. */
import { ShieldCheck } from 'lucide-react';
import type { RestoredNotice as Notice } from '../../../shared/domain/backup.ts';
import { Banner } from '../../ui/index.ts';
import { useWords } from '../words.ts';
import { momentText } from './moment-text.ts';

type Props = { readonly notice: Notice; readonly onRead?: (() => void) | undefined };

export function RestoredNotice({ notice: { from, changes, upTo, isWhole, keptAs }, onRead }: Props) {
  const { t, language } = useWords();
  const sentences = [
    from === null ? t('backup.restoredAlone') : t('backup.restoredFrom', { at: momentText(from, language) }),
    changes > 0 && upTo && t('backup.restoredChanges', { count: changes, upTo: momentText(upTo, language) }),
    isWhole && t('backup.restoredWhole'),
    keptAs && t('backup.restoredKept', { name: keptAs }),
  ].filter(Boolean);
  return (
    <Banner
      tone="info"
      icon={ShieldCheck}
      title={t('backup.restoredTitle')}
      action={onRead && { label: t('backup.restoredRead'), onPress: onRead }}
    >
      {sentences.join(' ')}
    </Banner>
  );
}
