import { useEffect, useState } from 'react';
import type { DrawingTile } from '../../../../shared/ipc/contract/draw.ts';
import { PngPicture } from '../../../ui/index.ts';
import css from './gallery.module.css';
import { makeMissingPicture } from './missing-picture.ts';

/** What a tile of the gallery shows: the stored picture, or one made now where the app was ended before it was stored. */
export function DrawingPicture({ drawing: { id, thumbnail } }: { readonly drawing: DrawingTile }) {
  const [made, setMade] = useState<Uint8Array | null>(null);
  const isMissing = thumbnail === null;

  useEffect(() => {
    if (!isMissing) return;
    const stop = new AbortController();
    // A drawing that cannot be read leaves an empty page; opening it says what is wrong.
    makeMissingPicture(id, stop.signal).then((png) => !stop.signal.aborted && setMade(png), ignore);
    return () => stop.abort();
  }, [id, isMissing]);

  const png = thumbnail ?? made;
  return png ? <PngPicture png={png} /> : <span className={css.picture} />;
}

function ignore(): void {}
