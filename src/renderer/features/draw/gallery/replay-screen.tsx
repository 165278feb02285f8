import { ImageIcon } from 'lucide-react';
import { errorText } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { ReplayPlayer } from '../../../studio/replay-player.tsx';
import { Banner, Spinner } from '../../../ui/index.ts';
import screen from '../screen.module.css';
import { ScreenHeader } from '../screen-header.tsx';
import { wordsFrom } from '../sound/word-of.ts';
import { TrayButton } from '../tray-button.tsx';
import css from './picture.module.css';
import type { NumberedDrawing } from './tiles.ts';
import { useDrawing } from './use-drawing.ts';

interface ReplayScreenProps {
  readonly shown: Pick<NumberedDrawing, 'id' | 'number'>;
  readonly onPicture: () => void;
  readonly onLeave: () => void;
  readonly onAdult: () => void;
}

/** How a drawing was made, from the empty page on. */
export function ReplayScreen({ shown, onPicture, onLeave, onAdult }: ReplayScreenProps) {
  const { t } = useWords();
  const reading = useDrawing(shown.id);
  return (
    <main className={screen.screen} {...wordsFrom('pictures')}>
      <ScreenHeader title={t('gallery.watch')} onLeave={onLeave} onAdult={onAdult}>
        <TrayButton label={t('gallery.picture')} icon={ImageIcon} onPress={onPicture} />
      </ScreenHeader>
      <div className={css.film}>
        {reading.state === 'reading' && <Spinner size="large" label={t('common.loading')} />}
        {reading.state === 'failed' && <Banner tone="problem">{errorText(t, reading.error)}</Banner>}
        {reading.state === 'read' && (
          <ReplayPlayer
            label={t('draw.picture', { number: shown.number })}
            page={reading.drawing.page}
            entries={reading.drawing.entries}
          />
        )}
      </div>
    </main>
  );
}
