import { useEffect, useRef } from 'react';
import css from './png-picture.module.css';

/** Shows PNG bytes on a canvas of their size: no address is made for them, so nothing has to be allowed or freed. */
export function PngPicture({ png }: { readonly png: Uint8Array }) {
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    let isCurrent = true;
    const show = async () => {
      const image = await createImageBitmap(new Blob([new Uint8Array(png)], { type: 'image/png' }));
      const element = canvas.current;
      if (isCurrent && element) {
        element.width = image.width;
        element.height = image.height;
        element.getContext('2d')?.drawImage(image, 0, 0);
      }
      image.close();
    };
    // A picture that cannot be read leaves an empty page; the drawing itself opens all the same.
    show().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [png]);

  return <canvas ref={canvas} className={css.picture} width={640} height={400} />;
}
