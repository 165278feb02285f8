/** The room's children, page by page; and the search over children, goals and notes. */
import { LifeBuoy, Users } from 'lucide-react';
import { useState } from 'react';
import type { Day } from '../../../../shared/domain/day.ts';
import type { ChildId, RoomId, SessionId } from '../../../../shared/domain/ids.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import { errorText, useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { AppHeader, Banner, Button, EmptyState, PagedGrid, SearchField, Spinner } from '../../../ui/index.ts';
import { EmergencyBar } from '../emergency/emergency-bar.tsx';
import { EmergencyDialog } from '../emergency/emergency-dialog.tsx';
import { useEmergencies } from '../emergency/use-emergency.ts';
import css from './child.module.css';
import { ChildTile } from './child-tile.tsx';
import { GroupsDialog } from './groups/groups-dialog.tsx';
import { SearchResults } from './search/search-results.tsx';

type Props = {
  readonly status: ReadyStatus;
  readonly room: { readonly id: RoomId; readonly name: string };
  readonly today: Day;
  /** Kept by whoever shows the screen, so that the way back leads to what was found. */
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly onOpen: (childId: ChildId) => void;
  readonly onOpenSession: (sessionId: SessionId) => void;
  readonly onBack: () => void;
};

export function ChildrenScreen({ status, room, today, search, onSearch, onOpen, onOpenSession, onBack }: Props) {
  const { t } = useWords();
  const [areGroupsOpen, setGroupsOpen] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const canAsk = status.signedIn?.role === 'specialist';
  const emergencies = useEmergencies(status) ?? [];
  const { data: children, error } = useCall('children.list', { search: '', roomId: room.id, archived: false });
  return (
    <main className={css.screen}>
      <AppHeader title={t('children.title')} subtitle={room.name} onBack={onBack} backLabel={t('common.back')}>
        <div className={css.search}>
          <SearchField
            label={t('search.label')}
            value={search}
            onChange={(text) => onSearch(text.slice(0, 100))}
            clearLabel={t('common.clearSearch')}
          />
        </div>
        {canAsk && (
          <Button icon={LifeBuoy} onPress={() => setAsking(true)}>
            {t('emergency.open')}
          </Button>
        )}
        <Button icon={Users} onPress={() => setGroupsOpen(true)}>
          {t('groups.title')}
        </Button>
      </AppHeader>
      <div className={search.trim() === '' ? css.grid : css.content}>
        <EmergencyBar emergencies={emergencies} onOpen={onOpen} />
        {error && <Banner tone="problem">{errorText(t, error)}</Banner>}
        {!children && !error && <Spinner label={t('common.loading')} />}
        {search.trim() !== '' && <SearchResults text={search} onOpen={onOpen} onOpenSession={onOpenSession} />}
        {search.trim() === '' && children?.length === 0 && <EmptyState title={t('sessions.nobodyFound')} />}
        {search.trim() === '' && children && children.length > 0 && (
          <PagedGrid
            label={t('children.title')}
            items={children}
            itemKey={(child) => child.id}
            tileWidthMm={40}
            tileHeightMm={36}
            gapMm={3}
            previousLabel={t('search.previousPage')}
            nextLabel={t('search.nextPage')}
            pageLabel={(page, pages) => t('common.pageOf', { page, pages })}
            renderItem={(child) => <ChildTile child={child} today={today} onOpen={onOpen} />}
          />
        )}
      </div>
      {isAsking && <EmergencyDialog onOpened={onOpen} onClose={() => setAsking(false)} />}
      {areGroupsOpen && <GroupsDialog roomId={room.id} onClose={() => setGroupsOpen(false)} />}
    </main>
  );
}
