/** What an import would do, person by person, each of whom can be left out; and the button that does it. */
import { CircleCheck, Download, SearchX } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  type ImportKind,
  type ImportMapping,
  type ImportPreview,
  importKinds,
} from '../../../../shared/ipc/contract/imports.ts';
import { errorText, useCall, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import {
  Banner,
  Button,
  DataTable,
  EmptyState,
  ProgressBar,
  Segmented,
  Spinner,
  showToast,
} from '../../../ui/index.ts';
import office from '../office.module.css';
import css from './imports.module.css';
import { useItemColumns } from './item-columns.tsx';
import { useImportProgress } from './reading-panel.tsx';
import { ProblemList } from './refused-panel.tsx';

type Props = {
  readonly mapping: ImportMapping;
  readonly skipped: ReadonlySet<string>;
  readonly onSkipped: (keys: ReadonlySet<string>) => void;
  readonly onBack: () => void;
  readonly onDone: () => void;
};

export function WillStep(props: Props) {
  const { mapping, onBack } = props;
  const { t } = useWords();
  const { data, error } = useCall('imports.preview', mapping);
  if (error) {
    return (
      <>
        <Banner tone="problem">{errorText(t, error)}</Banner>
        <footer className={css.flowFoot}>
          <Button onPress={onBack}>{t('common.back')}</Button>
        </footer>
      </>
    );
  }
  if (!data) return <Spinner label={t('common.loading')} size="large" />;
  return <Preview preview={data} {...props} />;
}

const changing: ReadonlySet<ImportKind> = new Set(['added', 'changed', 'archived']);

function Preview({
  preview,
  mapping,
  skipped,
  onSkipped,
  onBack,
  onDone,
}: Props & { readonly preview: ImportPreview }) {
  const { t } = useWords();
  const counts = useMemo(() => Map.groupBy(preview.items, ({ kind }) => kind), [preview]);
  const countOf = (kind: ImportKind) => counts.get(kind)?.length ?? 0;
  const [kind, setKind] = useState<ImportKind | 'all'>('all');
  const shown = kind === 'all' ? preview.items : (counts.get(kind) ?? []);
  const columns = useItemColumns(shown, skipped, onSkipped);
  const wanted = preview.items.filter((item) => changing.has(item.kind) && !skipped.has(item.key)).length;
  const { send, isPending } = useSend('imports.run');
  const percent = useImportProgress();
  const run = async () => {
    const done = await send({ ...mapping, stamp: preview.stamp, skipped: [...skipped] });
    if (!done) return;
    showToast({ tone: 'ok', message: t('imports.done', done.counts) });
    onDone();
  };
  const kinds = [
    { id: 'all' as const, label: `${t('imports.allKinds')} ${preview.items.length}` },
    ...importKinds
      .filter((id) => countOf(id) > 0)
      .map((id) => ({ id, label: `${t(`imports.kinds.${id}`)} ${countOf(id)}` })),
  ];
  const isNothingNew = ![...changing].some((id) => countOf(id) > 0);
  return (
    <>
      <div className={css.willHead}>
        <Segmented label={t('imports.what')} hideLabel options={kinds} value={kind} onChange={setKind} />
        {preview.leftOut > 0 && <span className={css.soft}>{t('imports.leftOut', { count: preview.leftOut })}</span>}
      </div>
      {preview.remarks.length > 0 && <ProblemList problems={preview.remarks} />}
      {isNothingNew && preview.items.length > 0 && (
        <Banner tone="ok" icon={CircleCheck} title={t('imports.nothingNew')}>
          {t('imports.nothingNewHint')}
        </Banner>
      )}
      <div className={office.panel}>
        <DataTable
          grow
          label={t('imports.steps.will')}
          columns={columns}
          rows={shown}
          rowKey={(row) => row.key}
          isMuted={(row) => row.kind === 'unchanged' || skipped.has(row.key)}
          empty={<EmptyState icon={SearchX} title={t('imports.nothingNew')} />}
        />
      </div>
      <footer className={css.flowFoot}>
        {isPending && (
          <div className={css.writing}>
            <ProgressBar label={t('imports.writing')} hideLabel value={percent} />
          </div>
        )}
        <Button onPress={onBack} isDisabled={isPending}>
          {t('common.back')}
        </Button>
        <Button variant="primary" icon={Download} isDisabled={wanted === 0 || isPending} onPress={() => void run()}>
          {wanted === 0 ? t('imports.run') : t('imports.runCount', { count: wanted })}
        </Button>
      </footer>
    </>
  );
}
