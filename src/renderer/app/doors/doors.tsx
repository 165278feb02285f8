/** The first screen: three doors and the language. */
import { Briefcase, ClipboardList, type LucideIcon, Palette } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { formatDay } from '../../../shared/i18n/dates.ts';
import type { ReadyStatus } from '../../../shared/ipc/contract/app.ts';
import { Banner, classes, LanguageSwitch } from '../../ui/index.ts';
import { LastBackup } from '../backup/last-backup.tsx';
import { RestoredNotice } from '../backup/restored-notice.tsx';
import { useSend } from '../client/index.ts';
import { useWords } from '../words.ts';
import css from './doors.module.css';

export type Door = 'draw' | 'sessions' | 'office';

const icons: Readonly<Record<Door, LucideIcon>> = { draw: Palette, sessions: ClipboardList, office: Briefcase };

type Props = { readonly status: ReadyStatus; readonly onChoose: (door: Door) => void };

export function Doors({ status, onChoose }: Props) {
  const { t, language } = useWords();
  const { send: setLanguage } = useSend('app.setLanguage');
  useEffect(markUsable, []);
  const words: Readonly<Record<Door, readonly [string, string]>> = {
    draw: [t('doors.draw'), t('doors.drawFor')],
    sessions: [t('doors.sessions'), t('doors.sessionsFor')],
    office: [t('doors.office'), t('doors.officeFor')],
  };
  return (
    <main className={css.page}>
      <header className={css.header}>
        <div>
          <p className={css.school}>{status.schoolName}</p>
          <p className={css.room}>{status.room?.name}</p>
        </div>
        <LanguageSwitch
          label={t('common.language')}
          value={language}
          onChange={(chosen) => void setLanguage({ language: chosen })}
        />
      </header>
      <h1 className={css.title}>{t('doors.title')}</h1>
      <nav className={css.doors}>
        {(['draw', 'sessions', 'office'] as const).map((door) => (
          <DoorButton key={door} door={door} name={words[door][0]} forWhom={words[door][1]} onChoose={onChoose} />
        ))}
      </nav>
      <footer className={css.footer}>
        {status.isDemo && (
          <Banner tone="info">{t('common.demoBanner', { day: formatDay(status.today, language) })}</Banner>
        )}
        {status.restored && <RestoredNotice notice={status.restored} />}
        {status.backup && <LastBackup backup={status.backup} today={status.today} />}
      </footer>
    </main>
  );
}

type DoorProps = {
  readonly door: Door;
  readonly name: string;
  readonly forWhom: string;
  readonly onChoose: (door: Door) => void;
};

function DoorButton({ door, name, forWhom, onChoose }: DoorProps) {
  const Icon = icons[door];
  return (
    <Button className={classes(css.door, css[door])} onPress={() => onChoose(door)}>
      <span className={css.picture}>
        <Icon aria-hidden strokeWidth={1.5} />
      </span>
      <span className={css.name}>{name}</span>
      <span className={css.forWhom}>{forWhom}</span>
    </Button>
  );
}

/** For `npm run bench`: the first screen has been painted and can be used. */
function markUsable(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('usable')));
}
