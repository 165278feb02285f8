import { SearchX } from 'lucide-react';
import { useState } from 'react';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { ChildRow } from '../../../../shared/ipc/contract/people.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import office from '../office.module.css';
import { useKept } from '../use-kept.ts';
import { useChildColumns } from './child-columns.tsx';
import { ChildEditor } from './child-editor.tsx';
import { ListPanel } from './list-panel.tsx';
import { ListToolbar, noFilter } from './list-toolbar.tsx';

export function ChildrenScreen({ status }: { readonly status: ReadyStatus }) {
  const { t } = useWords();
  const [filter, setFilter] = useState(noFilter);
  const [edited, edit] = useState<ChildRow | 'new' | null>(null);
  const rows = useKept(useCall('children.list', filter).data);
  const columns = useChildColumns(status.today);
  return (
    <div className={office.screen}>
      <ListToolbar
        rooms={status.rooms}
        filter={filter}
        onFilter={setFilter}
        count={rows?.length}
        addLabel={t('office.addChild')}
        onAdd={() => edit('new')}
      />
      <ListPanel label={t('office.nav.children')} columns={columns} rows={rows} emptyIcon={SearchX} onOpen={edit} />
      {edited && (
        <ChildEditor
          status={status}
          child={edited === 'new' ? null : edited}
          roomId={filter.roomId}
          onClose={() => edit(null)}
        />
      )}
    </div>
  );
}
