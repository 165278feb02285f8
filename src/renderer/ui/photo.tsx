import { useEffect, useState } from 'react';
import css from './photo.module.css';
import type { PictureSize } from './pictograms/picture.tsx';

export interface PhotoProps {
  readonly jpeg: Uint8Array;
  /** Millimetres, or 'fill' for as large as the parent allows. */
  readonly size?: PictureSize | undefined;
  /** Needed where no word beside the picture says the same. */
  readonly label?: string | undefined;
}

/** A square photo with round corners. */
export function Photo({ jpeg, size = 10, label = '' }: PhotoProps) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [jpeg]);
  const edge = size === 'fill' ? '100%' : `calc(${size} * var(--mm))`;
  if (url === null) return <span style={{ width: edge, height: edge }} />;
  return <img src={url} alt={label} draggable={false} className={css.photo} style={{ width: edge, height: edge }} />;
}
