/** Everything that happened, over all disciplines, newest first. */
import { useState } from 'react';
import { type Discipline, disciplineSchema } from '../../../../../shared/domain/discipline.ts';
import { useCall } from '../../../../app/client/index.ts';
import { useWords } from '../../../../app/words.ts';
import { disciplineIcon, Select } from '../../../../ui/index.ts';
import type { ChildTabProps } from '../child-tab-props.ts';
import css from './timeline.module.css';
import { TimelinePage } from './timeline-page.tsx';

const everything = 'all';

export function TimelineTab({ child, onOpenSession }: ChildTabProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<Discipline | typeof everything>(everything);
  const { data: disciplines } = useCall('progress.disciplines', { childId: child.id });
  const discipline = chosen === everything ? null : chosen;
  return (
    <div className={css.tab}>
      {disciplines && disciplines.length > 1 && (
        <div className={css.toolbar}>
          <Select
            label={t('timeline.filter')}
            hideLabel
            placeholder={t('timeline.everything')}
            options={[
              { id: everything, label: t('timeline.everything') },
              ...disciplines.map((id) => ({ id, label: t(`disciplines.${id}`), icon: disciplineIcon[id] })),
            ]}
            value={chosen}
            onChange={(id) => setChosen(disciplineSchema.safeParse(id).data ?? everything)}
          />
        </div>
      )}
      <TimelinePage
        key={chosen}
        query={{ childId: child.id, discipline }}
        before={null}
        dayAbove={null}
        onOpenSession={onOpenSession}
      />
    </div>
  );
}
