/** Sessions of earlier days that nobody finished: one line until somebody looks at them. */
import { useState } from 'react';
import type { Today } from '../../../../shared/ipc/contract/sessions.ts';
import { useWords } from '../../../app/words.ts';
import { Banner } from '../../../ui/index.ts';
import { SessionRow } from './session-row.tsx';
import css from './today.module.css';

type Item = Today['unfinished'][number];
type Props = { readonly items: readonly Item[]; readonly onOpen: (item: Item) => void };

export function UnfinishedList({ items, onOpen }: Props) {
  const { t } = useWords();
  const [isShown, setShown] = useState(false);
  if (items.length === 0) return null;
  const show = !isShown && { action: { label: t('sessions.show'), onPress: () => setShown(true) } };
  return (
    <>
      <Banner tone="warn" title={t('sessions.unfinished', { count: items.length })} {...show}>
        {t('sessions.unfinishedWhy')}
      </Banner>
      {isShown && (
        <ul className={css.list}>
          {items.map((item) => (
            <SessionRow key={item.sessionId} item={item} day={item.day} onOpen={() => onOpen(item)} />
          ))}
        </ul>
      )}
    </>
  );
}
