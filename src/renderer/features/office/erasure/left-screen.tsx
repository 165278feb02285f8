import { Archive, Hourglass, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { Erasure, LeftChild } from '../../../../shared/ipc/contract/erasure.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, DataTable, EmptyState, Segmented, Spinner, Switch } from '../../../ui/index.ts';
import office from '../office.module.css';
import { CertificateDialog } from './certificate-dialog.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import css from './erasure.module.css';
import { useErasureColumns } from './erasure-columns.tsx';
import { useLeftColumns } from './left-columns.tsx';
import { PeriodsDialog } from './periods-dialog.tsx';

const lists = ['left', 'erasures'] as const;

/** Children who left, what of them is over its time, and what was erased. */
export function LeftScreen({ status }: { readonly status: ReadyStatus }) {
  const { t } = useWords();
  const { data } = useCall('erasure.list', {});
  const [list, setList] = useState<(typeof lists)[number]>('left');
  const [isOnlyDue, setOnlyDue] = useState(false);
  const [isSetting, setPeriods] = useState(false);
  const [opened, open] = useState<LeftChild | null>(null);
  const [certificate, openCertificate] = useState<{ readonly erasure: Erasure; readonly name: string } | null>(null);
  const leftColumns = useLeftColumns();
  const erasureColumns = useErasureColumns();
  if (!data) return <Spinner label={t('common.loading')} size="large" />;
  const left = isOnlyDue ? data.left.filter(({ due }) => due.length > 0) : data.left;
  const isNoneDue = isOnlyDue && data.left.length > 0;
  return (
    <div className={office.screen}>
      <div className={office.toolbar}>
        <Segmented
          label={t('erasure.title')}
          hideLabel
          options={lists.map((id) => ({ id, label: id === 'left' ? t('erasure.title') : t('erasure.erasures') }))}
          value={list}
          onChange={setList}
        />
        {list === 'left' && <Switch label={t('erasure.onlyDue')} isSelected={isOnlyDue} onChange={setOnlyDue} />}
        <div className={office.push}>
          <Button icon={Hourglass} onPress={() => setPeriods(true)}>
            {t('erasure.periods')}
          </Button>
        </div>
      </div>
      <p className={css.why}>{t('erasure.why')}</p>
      <div className={office.panel}>
        {list === 'left' ? (
          <DataTable
            grow
            label={t('erasure.title')}
            columns={leftColumns}
            rows={left}
            rowKey={({ childId }) => childId}
            onOpen={open}
            empty={
              <EmptyState
                icon={isNoneDue ? ShieldCheck : Archive}
                title={isNoneDue ? t('erasure.noneDue') : t('erasure.none')}
                message={isNoneDue ? t('erasure.noneDueHint') : t('erasure.noneHint')}
              />
            }
          />
        ) : (
          <DataTable
            grow
            label={t('erasure.erasures')}
            columns={erasureColumns}
            rows={data.erasures}
            rowKey={({ id }) => id}
            onOpen={(erasure) => openCertificate({ erasure, name: '' })}
            empty={<EmptyState icon={ShieldCheck} title={t('erasure.noErasures')} message={t('erasure.why')} />}
          />
        )}
      </div>
      {opened && (
        <EraseDialog
          key={opened.childId}
          child={opened}
          ownId={status.signedIn?.staffId ?? null}
          onErased={(erasure) => {
            openCertificate({ erasure, name: opened.name });
            open(null);
          }}
          onClose={() => open(null)}
        />
      )}
      {certificate && <CertificateDialog {...certificate} onClose={() => openCertificate(null)} />}
      {isSetting && <PeriodsDialog periods={data.periods} onClose={() => setPeriods(false)} />}
    </div>
  );
}
