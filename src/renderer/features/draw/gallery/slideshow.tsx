import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../../../app/words.ts';
import { WholePicture } from '../../../studio/whole-picture.tsx';
import { classes, useRuledPress, VisuallyHidden } from '../../../ui/index.ts';
import type { PickedChild } from '../room-children.ts';
import { wordsFrom } from '../sound/word-of.ts';
import { TrayButton } from '../tray-button.tsx';
import css from './slideshow.module.css';
import { type NumberedDrawing, numbered } from './tiles.ts';
import { useDrawing } from './use-drawing.ts';
import { useGallery } from './use-gallery.ts';

/** How long a picture stays. */
const EACH_MS = 7000;

interface SlideshowProps {
  readonly child: PickedChild;
  /** Somebody touched the picture. */
  readonly onStop: (shown: NumberedDrawing | null) => void;
}

/** All drawings of a child one after the other, oldest first, over the whole screen. A touch on the picture stops it. */
export function Slideshow({ child, onStop }: SlideshowProps) {
  const { t } = useWords();
  const { data } = useGallery(child.id);
  const [place, setPlace] = useState(0);
  const slides = numbered(data ?? []).toReversed();
  const shown = slides[place] ?? null;
  const go = (by: number) => setPlace((now) => (now + by + slides.length) % slides.length);
  const { events, heldClass, style } = useRuledPress(() => onStop(shown));
  const next = useEffectEvent(() => go(1));

  useEffect(() => {
    if (slides.length < 2) return;
    // Begins anew with each picture, also with one that was asked for.
    const timer = setTimeout(next, EACH_MS);
    return () => clearTimeout(timer);
  }, [place, slides.length]);

  return (
    <main className={css.show} {...wordsFrom('pictures', 'steps')}>
      <h1 className={css.title}>
        <VisuallyHidden>{t('gallery.show')}</VisuallyHidden>
      </h1>
      <Button {...events} style={style} aria-label={t('gallery.stop')} className={classes(css.stop, heldClass)}>
        {shown && <Slide key={shown.id} shown={shown} />}
      </Button>
      {slides.length > 1 && (
        <>
          <div className={css.previous}>
            <TrayButton label={t('common.previous')} icon={ChevronLeft} onPress={() => go(-1)} />
          </div>
          <div className={css.next}>
            <TrayButton label={t('common.next')} icon={ChevronRight} onPress={() => go(1)} />
          </div>
        </>
      )}
    </main>
  );
}

function Slide({ shown }: { readonly shown: NumberedDrawing }) {
  const { t } = useWords();
  const reading = useDrawing(shown.id);
  return (
    <span className={css.slide}>
      {reading.state === 'read' && (
        <WholePicture label={t('draw.picture', { number: shown.number })} drawing={reading.drawing} />
      )}
    </span>
  );
}
