/** Finished sessions that wait for a signature, day by day; one PIN signs a day, or all of them. */
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import type { Day } from '../../../../shared/domain/day.ts';
import type { SessionId } from '../../../../shared/domain/ids.ts';
import { formatWeekday } from '../../../../shared/i18n/dates.ts';
import type { Unsigned } from '../../../../shared/ipc/contract/certify.ts';
import { useWords } from '../../../app/words.ts';
import { Button, EmptyState } from '../../../ui/index.ts';
import { SessionRow } from '../today/session-row.tsx';
import css from './after.module.css';
import { SignDialog } from './sign-dialog.tsx';

type Props = { readonly unsigned: Unsigned; readonly onOpen: (sessionId: SessionId) => void };

export function UnsignedList({ unsigned, onOpen }: Props) {
  const { t } = useWords();
  const [signing, setSigning] = useState<readonly SessionId[]>([]);
  const { items, count } = unsigned;
  if (items.length === 0) {
    return <EmptyState icon={PenLine} title={t('after.nothingToSign')} message={t('after.nothingToSignWhy')} />;
  }
  // Newest day first, and each day as it went.
  const days = [...Map.groupBy(items.toReversed(), ({ day }) => day)].toReversed();
  return (
    <>
      <div className={css.toolbar}>
        <p className={css.soft}>
          {count > items.length ? t('after.notAllShown', { shown: items.length, count }) : t('after.signWhy')}
        </p>
        <Button variant="primary" icon={PenLine} onPress={() => setSigning(idsOf(items))}>
          {t('after.signAll', { count: items.length })}
        </Button>
      </div>
      {days.map(([day, ofDay]) => (
        <DayGroup key={day} day={day} items={ofDay} onSign={() => setSigning(idsOf(ofDay))} onOpen={onOpen} />
      ))}
      {signing.length > 0 && <SignDialog sessionIds={signing} onClose={() => setSigning([])} />}
    </>
  );
}

type Item = Unsigned['items'][number];
const idsOf = (items: readonly Item[]) => items.flatMap(({ sessionId }) => sessionId ?? []);

type DayProps = {
  readonly day: Day;
  readonly items: readonly Item[];
  readonly onSign: () => void;
  readonly onOpen: (sessionId: SessionId) => void;
};

function DayGroup({ day, items, onSign, onOpen }: DayProps) {
  const { t, language } = useWords();
  return (
    <section className={css.dayGroup}>
      <div className={css.dayHead}>
        <h2>{formatWeekday(day, language)}</h2>
        <Button onPress={onSign}>{t('after.signDay', { count: items.length })}</Button>
      </div>
      <ul className={css.list}>
        {items.map((item) => (
          <SessionRow
            key={item.sessionId}
            item={item}
            isMine
            onOpen={() => item.sessionId !== null && onOpen(item.sessionId)}
          />
        ))}
      </ul>
    </section>
  );
}
