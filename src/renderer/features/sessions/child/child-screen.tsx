/** One child: what is known, what it works towards, how it goes, and everything that happened. */
import { ChartLine, Goal, History, IdCard, type LucideIcon, Palette, SlidersHorizontal } from 'lucide-react';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import type { ChildId, SessionId } from '../../../../shared/domain/ids.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import { errorText, useCall } from '../../../app/client/index.ts';
import { ChildPicture } from '../../../app/person/child-picture.tsx';
import { useWords } from '../../../app/words.ts';
import { AppHeader, Banner, Spinner, showToast, Tabs } from '../../../ui/index.ts';
import { EmergencyBar } from '../emergency/emergency-bar.tsx';
import { useEmergencies } from '../emergency/use-emergency.ts';
import { AboutTab } from './about/about-tab.tsx';
import css from './child.module.css';
import type { ChildTabProps } from './child-tab-props.ts';
import { DrawingsTab } from './drawings/drawings-tab.tsx';
import { GoalsTab } from './goals/goals-tab.tsx';
import { ProgressTab } from './progress/progress-tab.tsx';
import { ReadOnlyProvider } from './read-only.ts';
import { SuitsTab } from './suits-tab.tsx';
import { TimelineTab } from './timeline/timeline-tab.tsx';

type Props = {
  readonly status: ReadyStatus;
  readonly childId: ChildId;
  readonly onOpenSession: (sessionId: SessionId) => void;
  readonly onBack: () => void;
};

const tabs = {
  progress: { icon: ChartLine, Content: ProgressTab },
  goals: { icon: Goal, Content: GoalsTab },
  timeline: { icon: History, Content: TimelineTab },
  drawings: { icon: Palette, Content: DrawingsTab },
  about: { icon: IdCard, Content: AboutTab },
  suits: { icon: SlidersHorizontal, Content: SuitsTab },
} as const satisfies Record<string, { icon: LucideIcon; Content: ComponentType<ChildTabProps> }>;
type TabId = keyof typeof tabs;
const tabIds = Object.keys(tabs) as readonly TabId[];

export function ChildScreen({ status, childId, onOpenSession, onBack }: Props) {
  const { t } = useWords();
  const emergencies = useEmergencies(status)?.filter((one) => one.childId === childId);
  const isReadOnly = (emergencies?.length ?? 0) > 0;
  useLeaveAtEnd(emergencies && isReadOnly, onBack);
  const [tabId, setTabId] = useState<TabId>('progress');
  const { data: child, error } = useCall('children.get', { childId });
  const { Content } = tabs[tabId];
  return (
    <main className={css.screen}>
      <AppHeader
        title={child?.name ?? ''}
        subtitle={child && [child.className, child.roomName].filter(Boolean).join(' · ')}
        picture={child && <ChildPicture childId={child.id} pictogram={child.pictogram} size="fill" />}
        onBack={onBack}
        backLabel={t('common.back')}
      />
      {isReadOnly && (
        <div className={css.emergency}>
          <EmergencyBar emergencies={emergencies ?? []} onOpen={null} />
        </div>
      )}
      {error && <Banner tone="problem">{errorText(t, error)}</Banner>}
      {!child && !error && <Spinner label={t('common.loading')} />}
      {child && (
        <div className={css.content}>
          <Tabs
            label={child.name}
            tabs={tabIds
              .filter((id) => !isReadOnly || id !== 'suits')
              .map((id) => ({ id, label: t(`children.tabs.${id}`), icon: tabs[id].icon }))}
            selectedId={tabId}
            onChange={setTabId}
          >
            <ReadOnlyProvider value={isReadOnly}>
              <Content
                status={status}
                child={child}
                onOpenSession={
                  isReadOnly ? () => showToast({ tone: 'info', message: t('emergency.readOnly') }) : onOpenSession
                }
              />
            </ReadOnlyProvider>
          </Tabs>
        </div>
      )}
    </main>
  );
}

/** What was open in an emergency closes with it. */
function useLeaveAtEnd(isOpen: boolean | undefined, onBack: () => void): void {
  const { t } = useWords();
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen === undefined) return;
    if (wasOpen.current && !isOpen) {
      showToast({ tone: 'info', message: t('emergency.ended') });
      onBack();
    }
    wasOpen.current = isOpen;
  }, [isOpen, onBack, t]);
}
