/** The office: the administrator's lists and numbers, a few areas of a few parts each. */
import { BookUser, CalendarCheck, CalendarDays, ChartColumn, Lock, type LucideIcon, Settings } from 'lucide-react';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import type { ReadyStatus } from '../../../shared/ipc/contract/app.ts';
import { keep, keptOf } from '../../app/kept.ts';
import { namesOf, useStillUnsaved } from '../../app/unsaved/use-locking.tsx';
import { useAllUnsaved, useUnsaved } from '../../app/unsaved/use-unsaved.ts';
import { VoiceScreen } from '../../app/voice/voice-screen.tsx';
import { useWords } from '../../app/words.ts';
import { Chip, IconButton, Segmented, Tabs, VisuallyHidden } from '../../ui/index.ts';
import { AccessScreen } from './access/access-screen.tsx';
import { EmergencyChip } from './access/emergency-chip.tsx';
import { AuditScreen } from './audit/audit-screen.tsx';
import { BackupsScreen } from './backups/backups-screen.tsx';
import type { CalendarDrafts } from './calendar/calendar-draft.ts';
import { CalendarScreen } from './calendar/calendar-screen.tsx';
import { LeftScreen } from './erasure/left-screen.tsx';
import { ImportsScreen } from './imports/imports-screen.tsx';
import css from './office.module.css';
import { areaIds, areaOf, isShownTo, type OfficeArea, type OfficePart, partIds, partsOf } from './office-parts.ts';
import { ChildrenScreen } from './people/children-screen.tsx';
import { ListsScreen } from './people/lists-screen.tsx';
import { PinsScreen } from './people/pins-screen.tsx';
import { RoomsScreen } from './people/rooms-screen.tsx';
import { StaffScreen } from './people/staff-screen.tsx';
import { ReportsScreen } from './reports/reports-screen.tsx';
import { SettingsScreen } from './settings/settings-screen.tsx';
import { MonthScreen } from './sheet/month-screen.tsx';
import { type SheetQuery, startQuery } from './sheet/sheet-query.ts';
import { SignaturesScreen } from './signatures/signatures-screen.tsx';
import { TemplateScreen } from './template/template-screen.tsx';
import { UnmarkedScreen } from './unmarked/unmarked-screen.tsx';

const areaIcons: Readonly<Record<OfficeArea, LucideIcon>> = {
  attendance: CalendarCheck,
  people: BookUser,
  calendar: CalendarDays,
  reports: ChartColumn,
  settings: Settings,
};

type Props = { readonly status: ReadyStatus; readonly onLock: () => void };

export function OfficeDoor({ status, onLock }: Props) {
  const { t } = useWords();
  const role = status.signedIn?.role;
  const shown = (id: OfficeArea) => partsOf(id).filter((one) => isShownTo(role, one));
  const [part, setPart] = useState<OfficePart>(() => {
    const kept = keptOf('office', z.enum(partIds)) ?? 'sheet';
    return isShownTo(role, kept) ? kept : 'settings';
  });
  useEffect(() => keep('office', part), [part]);
  const [lastParts, setLastParts] = useState<Partial<Record<OfficeArea, OfficePart>>>({});
  // Kept here, so that the way to another list and back leads to the same sheet.
  const [query, setQuery] = useState<SheetQuery | null>(() => startQuery(status));
  const calendar = useUnsaved<CalendarDrafts>({
    key: 'calendar',
    name: t('office.areas.calendar'),
    start: {},
    isChanged: (drafts) => Object.keys(drafts).length > 0,
  });
  const unsaved = useAllUnsaved();
  const waiting = new Set(unsaved.map(({ key }) => key.split(' ')[0]));
  useStillUnsaved();
  const area = areaOf(part);
  const parts = shown(area);
  const show = (next: OfficePart) => {
    setPart(next);
    setLastParts({ ...lastParts, [areaOf(next)]: next });
  };
  const showArea = (next: OfficeArea) => setPart(lastParts[next] ?? shown(next)[0] ?? part);
  const showMonth = (next: SheetQuery) => {
    setQuery(next);
    show('sheet');
  };
  return (
    <div className={css.office}>
      <main className={css.main}>
        <VisuallyHidden>
          <h1>{t('office.title')}</h1>
        </VisuallyHidden>
        <Tabs
          label={t('office.title')}
          tabs={areaIds
            .filter((id) => shown(id).length > 0)
            .map((id) => ({
              id,
              label: t(`office.areas.${id}`),
              icon: areaIcons[id],
              isMarked: partsOf(id).some((one) => waiting.has(one)),
            }))}
          selectedId={area}
          onChange={showArea}
          beside={
            <div className={css.beside}>
              {parts.length > 1 && (
                <Segmented
                  label={t(`office.areas.${area}`)}
                  hideLabel
                  isNarrow
                  options={parts.map((id) => ({ id, label: t(`office.nav.${id}`), isMarked: waiting.has(id) }))}
                  value={part}
                  onChange={show}
                />
              )}
              {unsaved.length > 0 && (
                <VisuallyHidden>
                  <span role="status">{t('unsaved.mark', { names: namesOf(unsaved) })}</span>
                </VisuallyHidden>
              )}
              <div className={css.end}>
                {role === 'administrator' && <EmergencyChip onPress={() => show('access')} />}
                {status.isDemo && <Chip tone="warn" label={t('office.demo')} />}
                <span className={css.who}>{status.signedIn?.name}</span>
                <IconButton icon={Lock} variant="quiet" label={t('office.lock')} onPress={onLock} />
              </div>
            </div>
          }
        >
          {part === 'sheet' && <MonthScreen status={status} query={query} onQuery={setQuery} />}
          {part === 'unmarked' && <UnmarkedScreen status={status} />}
          {part === 'summary' && <ReportsScreen status={status} onOpenSheet={showMonth} />}
          {part === 'signatures' && <SignaturesScreen today={status.today} />}
          {part === 'children' && <ChildrenScreen status={status} />}
          {part === 'lists' && <ListsScreen status={status} />}
          {part === 'staff' && <StaffScreen status={status} />}
          {part === 'rooms' && <RoomsScreen />}
          {part === 'calendar' && <CalendarScreen status={status} drafts={calendar.value} onDrafts={calendar.set} />}
          {part === 'template' && <TemplateScreen status={status} />}
          {part === 'audit' && <AuditScreen />}
          {part === 'pins' && <PinsScreen status={status} />}
          {part === 'access' && <AccessScreen />}
          {part === 'backups' && <BackupsScreen status={status} />}
          {part === 'imports' && <ImportsScreen status={status} />}
          {part === 'left' && <LeftScreen status={status} />}
          {part === 'voice' && <VoiceScreen isSilent={status.isSilent} />}
          {part === 'settings' && <SettingsScreen status={status} />}
        </Tabs>
      </main>
    </div>
  );
}
