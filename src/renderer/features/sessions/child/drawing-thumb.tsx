/** A drawing of the child in small: the stored picture, or one painted from the strokes where none was stored yet. */
import { useEffect, useState } from 'react';
import type { DrawingId } from '../../../../shared/domain/ids.ts';
import { foldJournal } from '../../../../shared/drawing/history.ts';
import { restoreJournal } from '../../../../shared/drawing/restore.ts';
import { call, useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { replayThumbnail } from '../../../studio/thumbnail.ts';
import { createTurns } from '../../../studio/turns.ts';
import { PngPicture, Spinner } from '../../../ui/index.ts';

export function DrawingThumb({ drawingId }: { readonly drawingId: DrawingId }) {
  const { t } = useWords();
  const { data } = useCall('progress.thumbnail', { drawingId });
  const [painted, setPainted] = useState<Uint8Array | null>(null);

  useEffect(() => {
    if (!data || data.png) return;
    const stop = new AbortController();
    paint(drawingId, data.journal, stop.signal).then((png) => !stop.signal.aborted && setPainted(png), ignore);
    return () => stop.abort();
  }, [drawingId, data]);

  const png = data?.png ?? painted;
  return png ? <PngPicture png={png} /> : <Spinner label={t('common.loading')} />;
}

const inTurn = createTurns();

/** Null where nobody waits for it any more. */
function paint(drawingId: DrawingId, journal: readonly unknown[], signal: AbortSignal): Promise<Uint8Array | null> {
  return inTurn(async () => {
    if (signal.aborted) return null;
    const { page, entries } = restoreJournal([...journal]);
    const png = await replayThumbnail({ page, history: foldJournal(entries) });
    // Seen whether or not it can be stored.
    if (png) await call('progress.storeThumbnail', { drawingId, entries: journal.length, png }).catch(ignore);
    return png;
  });
}

function ignore(): void {}
