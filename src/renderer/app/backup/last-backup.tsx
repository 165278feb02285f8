/** When the school's data were last copied, here and to the second drive, in words; nobody has to look for it. */
import { type LucideIcon, ShieldAlert, ShieldCheck, Usb } from 'lucide-react';
import type { Day } from '../../../shared/domain/day.ts';
import { dayInWords } from '../../../shared/i18n/day-words.ts';
import type { ReadyStatus } from '../../../shared/ipc/contract/app.ts';
import { classes } from '../../ui/index.ts';
import { useWords } from '../words.ts';
import css from './last-backup.module.css';

type Props = { readonly backup: NonNullable<ReadyStatus['backup']>; readonly today: Day };

export function LastBackup({ backup: { last, isOld, second }, today }: Props) {
  const { t, language } = useWords();
  const partsOf = (at: string) => ({
    day: dayInWords(at.slice(0, 10) as Day, today, language),
    time: at.slice(11, 16),
  });
  return (
    <div>
      <Line icon={isOld ? ShieldAlert : ShieldCheck} isOld={isOld}>
        {last === null ? t('backup.never') : t('backup.last', partsOf(last))}
      </Line>
      {second && (
        <Line icon={Usb} isOld={second.isOld}>
          {second.last === null
            ? t('copies.neverOnDrive', { drive: second.drive })
            : t('copies.onDrive', { ...partsOf(second.last), drive: second.drive })}
        </Line>
      )}
    </div>
  );
}

type LineProps = { readonly icon: LucideIcon; readonly isOld: boolean; readonly children: string };

function Line({ icon: Icon, isOld, children }: LineProps) {
  const { t } = useWords();
  return (
    <p className={classes(css.line, isOld && css.old)}>
      <Icon aria-hidden className={css.icon} />
      <span>
        {children}
        {isOld && `. ${t('backup.old')}`}
      </span>
    </p>
  );
}
