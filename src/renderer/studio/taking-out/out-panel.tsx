/** How a drawing leaves the app: on paper or as a file. Shown behind a PIN only; the consent is checked where the data is. */
import { Clapperboard, FileImage, FileText, type LucideIcon, PenTool, Printer, Video } from 'lucide-react';
import { useState } from 'react';
import type { OutInput, OutKind } from '../../../shared/ipc/contract/drawings.ts';
import { useWords } from '../../app/words.ts';
import { Banner, Button, Checkbox, ConfirmDialog, ProgressBar, showToast } from '../../ui/index.ts';
import { BesidePicture } from '../beside-picture.tsx';
import { WholePicture } from '../whole-picture.tsx';
import { drawingFile, type ReadJournal } from './drawing-file.ts';
import css from './out-panel.module.css';
import { canMakeWebm } from './webm.ts';

const kinds = {
  paper: Printer,
  png: FileImage,
  pdf: FileText,
  svg: PenTool,
  gif: Clapperboard,
  webm: Video,
} as const satisfies Record<OutKind, LucideIcon>;
const all = Object.keys(kinds) as readonly OutKind[];

interface OutPanelProps {
  readonly drawing: ReadJournal;
  readonly isConsentGiven: boolean;
  /** Whether the adult has leave to take drawings out. */
  readonly hasLeave: boolean;
  /** Says itself what went wrong, and gives undefined then. */
  readonly onSend: (file: Omit<OutInput, 'drawingId'>) => Promise<{ readonly isMade: boolean } | undefined>;
}

type Work = { readonly kind: OutKind; readonly done: number; readonly all: number };

export function OutPanel({ drawing, isConsentGiven, hasLeave, onSend }: OutPanelProps) {
  const { t, language } = useWords();
  const [isForFamilyOnly, setForFamilyOnly] = useState(false);
  const [work, setWork] = useState<Work | null>(null);
  const [asksToPrint, setAsksToPrint] = useState(false);
  const isAllowed = hasLeave && (isConsentGiven || isForFamilyOnly);

  const make = async (kind: OutKind) => {
    setWork({ kind, done: 0, all: 0 });
    try {
      const bytes = await drawingFile(kind, drawing, (done, frames) => setWork({ kind, done, all: frames }));
      const answer = await onSend({ as: kind, bytes, language, isForFamilyOnly: !isConsentGiven && isForFamilyOnly });
      if (answer?.isMade) showToast({ message: t(kind === 'paper' ? 'out.printed' : 'out.saved'), tone: 'ok' });
      else if (answer) showToast({ message: t('errors.cancelled'), tone: 'info' });
    } catch {
      showToast({ message: t('out.notMade'), tone: 'problem' });
    } finally {
      setWork(null);
    }
  };
  const press = (kind: OutKind) => (kind === 'paper' ? setAsksToPrint(true) : void make(kind));
  return (
    <BesidePicture picture={<WholePicture label={t('out.preview')} drawing={drawing} />}>
      <div className={css.ways}>
        {!hasLeave && (
          <Banner tone="info" title={t('leave.none', { what: t('leave.kinds.drawings') })}>
            {t('leave.noneHow')}
          </Banner>
        )}
        {hasLeave && !isConsentGiven && (
          <>
            <Banner tone="warn" title={t('out.noConsent')}>
              {t('out.familyOnlyWhy')}
            </Banner>
            <Checkbox label={t('out.familyOnly')} isSelected={isForFamilyOnly} onChange={setForFamilyOnly} />
          </>
        )}
        {all
          .filter((kind) => kind !== 'webm' || canMakeWebm())
          .map((kind) => (
            <Button
              key={kind}
              icon={kinds[kind]}
              isFullWidth
              isDisabled={!isAllowed || (work !== null && work.kind !== kind)}
              isPending={work?.kind === kind}
              onPress={() => press(kind)}
            >
              {t(`out.as.${kind}`)}
            </Button>
          ))}
        {work && work.all > 0 && <ProgressBar label={t('out.making')} value={work.done} max={work.all} />}
      </div>
      <ConfirmDialog
        title={t('out.printTitle')}
        message={t('out.printWhy')}
        isOpen={asksToPrint}
        confirmLabel={t('out.as.paper')}
        cancelLabel={t('common.cancel')}
        onCancel={() => setAsksToPrint(false)}
        onConfirm={() => {
          setAsksToPrint(false);
          void make('paper');
        }}
      />
    </BesidePicture>
  );
}
