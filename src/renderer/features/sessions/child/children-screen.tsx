/** The room's children: one tap on a picture opens the child's own page. */
import { useState } from 'react';
import type { ChildId, RoomId } from '../../../../shared/domain/ids.ts';
import { errorText, useCall } from '../../../app/client/index.ts';
import { toPictogram } from '../../../app/pictogram.ts';
import { useWords } from '../../../app/words.ts';
import { AppHeader, Banner, EmptyState, Pictogram, SearchField, Spinner } from '../../../ui/index.ts';
import css from './child.module.css';

type Props = {
  readonly room: { readonly id: RoomId; readonly name: string };
  readonly onOpen: (childId: ChildId) => void;
  readonly onBack: () => void;
};

export function ChildrenScreen({ room, onOpen, onBack }: Props) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const { data: children, error } = useCall('children.list', { search, roomId: room.id, archived: false });
  return (
    <main className={css.screen}>
      <AppHeader title={t('children.title')} subtitle={room.name} onBack={onBack} backLabel={t('common.back')}>
        <SearchField
          label={t('common.search')}
          value={search}
          onChange={setSearch}
          clearLabel={t('common.clearSearch')}
        />
      </AppHeader>
      <div className={css.content}>
        {error && <Banner tone="problem">{errorText(t, error)}</Banner>}
        {!children && !error && <Spinner label={t('common.loading')} />}
        {children?.length === 0 && <EmptyState title={t('sessions.nobodyFound')} />}
        <ul className={css.tiles} aria-label={t('children.title')}>
          {children?.map((child) => (
            <li key={child.id}>
              <button type="button" className={css.tile} onClick={() => onOpen(child.id)}>
                <span className={css.tileFace}>
                  <Pictogram id={toPictogram(child.pictogram)} size="fill" />
                </span>
                <span className={css.tileName}>{child.name}</span>
                <span className={css.tileClass}>{child.className}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}
