export type PictureSize = number | 'fill';

interface PictureProps {
  readonly url: string;
  readonly size?: PictureSize | undefined;
  readonly label?: string | undefined;
}

/** A shipped picture in a size of millimetres. */
export function Picture({ url, size = 10, label = '' }: PictureProps) {
  const edge = size === 'fill' ? '100%' : `calc(${size} * var(--mm))`;
  return <img src={url} alt={label} draggable={false} style={{ width: edge, height: edge, objectFit: 'contain' }} />;
}
