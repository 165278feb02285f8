/** Makes a small square JPEG of any picture the window can read. */
import { largestPhoto } from '../../../../../shared/ipc/contract/child-file.ts';

const edge = 512;

/**
 * The middle of the picture, at most 512 x 512 pixels and {@link largestPhoto} bytes.
 * @throws where the file is no picture
 */
export async function shrinkPhoto(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const image = await createImageBitmap(file);
  const side = Math.min(image.width, image.height);
  const size = Math.min(edge, side);
  const canvas = new OffscreenCanvas(size, size);
  const left = (image.width - side) / 2;
  const top = (image.height - side) / 2;
  canvas.getContext('2d')?.drawImage(image, left, top, side, side, 0, 0, size, size);
  image.close();
  for (const quality of [0.85, 0.7, 0.5, 0.3]) {
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    if (blob.size <= largestPhoto) return new Uint8Array(await blob.arrayBuffer());
  }
  throw new RangeError('a picture that cannot be made small');
}
