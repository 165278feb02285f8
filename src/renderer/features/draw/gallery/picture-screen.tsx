import { Clapperboard, Copy, Images, Pencil, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { Day } from '../../../../shared/domain/day.ts';
import type { DrawingId } from '../../../../shared/domain/ids.ts';
import { dayInWords } from '../../../../shared/i18n/day-words.ts';
import { errorText, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { WholePicture } from '../../../studio/whole-picture.tsx';
import { Banner } from '../../../ui/index.ts';
import type { PickedChild } from '../room-children.ts';
import screen from '../screen.module.css';
import { ScreenHeader } from '../screen-header.tsx';
import { wordsFrom } from '../sound/word-of.ts';
import { TrayButton } from '../tray-button.tsx';
import { copyOf } from './copy-drawing.ts';
import { intoBin } from './into-bin.ts';
import css from './picture.module.css';
import type { NumberedDrawing } from './tiles.ts';
import { useDrawing } from './use-drawing.ts';

interface PictureScreenProps {
  readonly child: PickedChild;
  readonly today: Day;
  readonly shown: Pick<NumberedDrawing, 'id' | 'number' | 'day'>;
  readonly onDraw: (drawingId: DrawingId) => void;
  readonly onWatch: () => void;
  readonly onBinned: (drawingId: DrawingId) => void;
  readonly onGallery: () => void;
  readonly onLeave: () => void;
  readonly onAdult: () => void;
}

/** One drawing, as large as the screen allows, and the few things to do with it. */
export function PictureScreen({ child, today, shown, ...on }: PictureScreenProps) {
  const { t, language } = useWords();
  const reading = useDrawing(shown.id);
  const copy = useSend('draw.copy');
  const bin = useSend('draw.bin');
  const frame = useRef<HTMLDivElement>(null);
  const isBusy = copy.isPending || bin.isPending;

  const goOnWithCopy = async () => {
    const made = await copy.send({ drawingId: shown.id });
    if (made) on.onDraw(copyOf(child.id, shown.id, made));
  };
  const putAway = async () => {
    if (!(await bin.send({ drawingId: shown.id, binned: true }))) return;
    await intoBin(frame.current);
    on.onBinned(shown.id);
  };
  const name = t('draw.picture', { number: shown.number });
  return (
    <main className={screen.screen} {...wordsFrom('pictures')}>
      <ScreenHeader title={dayInWords(shown.day, today, language)} onLeave={on.onLeave} onAdult={on.onAdult}>
        <TrayButton label={t('draw.myPictures')} icon={Images} onPress={on.onGallery} />
      </ScreenHeader>
      <div className={css.body}>
        <div ref={frame} className={css.frame}>
          {reading.state === 'failed' ? (
            <Banner tone="problem">{errorText(t, reading.error)}</Banner>
          ) : (
            <WholePicture label={name} drawing={reading.state === 'read' ? reading.drawing : null} />
          )}
        </div>
        <div className={css.deeds}>
          <TrayButton label={t('gallery.goOn')} icon={Pencil} onPress={() => on.onDraw(shown.id)} />
          <TrayButton label={t('gallery.copy')} icon={Copy} isDisabled={isBusy} onPress={() => void goOnWithCopy()} />
          <TrayButton label={t('gallery.watch')} icon={Clapperboard} onPress={on.onWatch} />
          <TrayButton label={t('gallery.bin')} icon={Trash2} isDisabled={isBusy} onPress={() => void putAway()} />
        </div>
      </div>
    </main>
  );
}
