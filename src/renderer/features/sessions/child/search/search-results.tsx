/** What was found: children, goals and notes; a press opens the child or the session. */
import type { ReactNode } from 'react';
import type { ChildId, SessionId } from '../../../../../shared/domain/ids.ts';
import { formatDayShort } from '../../../../../shared/i18n/dates.ts';
import type { SearchAnswer } from '../../../../../shared/ipc/contract/search.ts';
import { useCall } from '../../../../app/client/index.ts';
import { ChildPicture } from '../../../../app/person/child-picture.tsx';
import { useWords } from '../../../../app/words.ts';
import { Card, Chip, DisciplineDot, EmptyState, Spinner } from '../../../../ui/index.ts';
import css from './search.module.css';

type Props = {
  readonly text: string;
  readonly onOpen: (childId: ChildId) => void;
  readonly onOpenSession: (sessionId: SessionId) => void;
};

export function SearchResults({ text, onOpen, onOpenSession }: Props) {
  const { t } = useWords();
  const { data: found } = useCall('search.find', { text });
  if (!found) return <Spinner label={t('common.loading')} />;
  const { children, goals, notes } = found;
  if (children.hits.length + goals.hits.length + notes.hits.length === 0)
    return <EmptyState title={t('goals.nothingFound')} message={t('search.hint')} />;
  return (
    <div className={css.results}>
      <Kind title={t('children.title')} isCut={children.isCut}>
        {children.hits.map((hit) => (
          <Hit key={hit.childId} hit={hit} onPress={() => onOpen(hit.childId)}>
            <span className={css.detail}>{[hit.className, hit.roomName].filter(Boolean).join(' · ')}</span>
          </Hit>
        ))}
      </Kind>
      <Kind title={t('children.tabs.goals')} isCut={goals.isCut}>
        {goals.hits.map((hit) => (
          <Hit key={hit.goalId} hit={hit} onPress={() => onOpen(hit.childId)}>
            <span className={css.place}>
              <DisciplineDot discipline={hit.discipline} label={t(`disciplines.${hit.discipline}`)} />
              <span>{hit.title}</span>
              {hit.isArchived && <Chip label={t('goals.archived')} />}
            </span>
          </Hit>
        ))}
      </Kind>
      <Kind title={t('search.notes')} isCut={notes.isCut}>
        {notes.hits.map((hit) => (
          <Hit key={`${hit.sessionId}${hit.childId}`} hit={hit} onPress={() => onOpenSession(hit.sessionId)}>
            <span className={css.place}>
              <DisciplineDot discipline={hit.discipline} label={t(`disciplines.${hit.discipline}`)} />
              <span className={css.detail}>{formatDayShort(hit.day)}</span>
            </span>
            <span>
              {hit.snippet.before}
              <mark className={css.mark}>{hit.snippet.hit}</mark>
              {hit.snippet.after}
            </span>
          </Hit>
        ))}
      </Kind>
    </div>
  );
}

type KindProps = { readonly title: string; readonly isCut: boolean; readonly children: readonly ReactNode[] };

function Kind({ title, isCut, children }: KindProps) {
  const { t } = useWords();
  if (children.length === 0) return null;
  return (
    <Card title={title}>
      <ul className={css.hits} aria-label={title}>
        {children}
      </ul>
      {isCut && <p className={css.detail}>{t('search.more', { count: children.length })}</p>}
    </Card>
  );
}

type HitProps = {
  readonly hit: Pick<SearchAnswer['children']['hits'][number], 'childId' | 'childName' | 'pictogram'>;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

function Hit({ hit, onPress, children }: HitProps) {
  return (
    <li>
      <button type="button" className={css.hit} onClick={onPress}>
        <ChildPicture childId={hit.childId} pictogram={hit.pictogram} size={8} />
        <span className={css.words}>
          <span className={css.name}>{hit.childName}</span>
          {children}
        </span>
      </button>
    </li>
  );
}
