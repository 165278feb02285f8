/** When the school's data were last copied, in words; nobody has to look for it. */
import { ShieldAlert, ShieldCheck } from 'lucide-react';
import type { Day } from '../../../shared/domain/day.ts';
import { dayInWords } from '../../../shared/i18n/day-words.ts';
import type { ReadyStatus } from '../../../shared/ipc/contract/app.ts';
import { classes } from '../../ui/index.ts';
import { useWords } from '../words.ts';
import css from './last-backup.module.css';

type Props = { readonly backup: NonNullable<ReadyStatus['backup']>; readonly today: Day };

export function LastBackup({ backup: { last, isOld }, today }: Props) {
  const { t, language } = useWords();
  const Icon = isOld ? ShieldAlert : ShieldCheck;
  const day = last === null ? '' : dayInWords(last.slice(0, 10) as Day, today, language);
  return (
    <p className={classes(css.line, isOld && css.old)}>
      <Icon aria-hidden className={css.icon} />
      <span>
        {last === null ? t('backup.never') : t('backup.last', { day, time: last.slice(11, 16) })}
        {isOld && `. ${t('backup.old')}`}
      </span>
    </p>
  );
}
