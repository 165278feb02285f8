/** The session that the person left open in this room: one tap and they are in it again. */
import { Play } from 'lucide-react';
import type { TodayItem } from '../../../../shared/ipc/contract/sessions.ts';
import { useWords } from '../../../app/words.ts';
import { Banner } from '../../../ui/index.ts';

type Props = { readonly item: TodayItem; readonly onOpen: () => void };

export function OpenSession({ item, onOpen }: Props) {
  const { t } = useWords();
  const names = item.children.map(({ name }) => name).join(', ');
  return (
    <Banner
      tone="info"
      icon={Play}
      title={t('sessions.stillOpen')}
      action={{ label: t('sessions.backToSession'), onPress: onOpen }}
    >
      {[item.start, t(`disciplines.${item.discipline}`), names].join(' · ')}
    </Banner>
  );
}
