/** Bytes of a text file as text: UTF-8 and UTF-16 by their marks, else UTF-8, else windows-1251 as Excel saves it here. */
import { ImportRefusal, problemAt } from '../../../shared/import/problem.ts';

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';
export type Decoded = { readonly text: string; readonly encoding: TextEncodingName };

/** @throws ImportRefusal where it is no text in any of them */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  const decoded = decode(bytes, file);
  const nul = decoded.text.indexOf('\0');
  if (nul >= 0) throw new ImportRefusal(problemAt('nul_bytes', file, { row: lineAt(decoded.text, nul) }));
  return decoded;
}

function decode(bytes: Uint8Array, file: string): Decoded {
  const marked = markOf(bytes);
  if (marked) return { text: decodeFatal(bytes, marked) ?? refuse(bytes, marked, file), encoding: marked };
  const text = decodeFatal(bytes, 'utf-8');
  if (text !== null) return { text, encoding: 'utf-8' };
  if (!looksLike1251(bytes)) refuse(bytes, 'utf-8', file);
  return { text: new TextDecoder('windows-1251').decode(bytes), encoding: 'windows-1251' };
}

function markOf([first, second, third]: Uint8Array): TextEncodingName | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function decodeFatal(bytes: Uint8Array, encoding: TextEncodingName): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Names the row in which the first sign is that cannot be read. */
function refuse(bytes: Uint8Array, encoding: TextEncodingName, file: string): never {
  const text = new TextDecoder(encoding).decode(bytes);
  const place = text.indexOf('\uFFFD');
  throw new ImportRefusal(problemAt('bad_encoding', file, { row: place < 0 ? null : lineAt(text, place) }));
}

function lineAt(text: string, place: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < place; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** Beside the letters from C0 on: Ё ё, І і, №, quotation marks, dashes, dots, and the space that does not break. */
const others1251 = new Set([
  0xa8, 0xb8, 0xb2, 0xb3, 0xb9, 0xab, 0xbb, 0x84, 0x93, 0x94, 0x91, 0x92, 0x96, 0x97, 0x85, 0xa0,
]);

/**
 * Text of the old DOS code page has most letters below C0, broken UTF-8 has every second byte there, and KOI8 has
 * capitals where small letters belong.
 */
function looksLike1251(bytes: Uint8Array): boolean {
  let [high, strange] = [0, 0];
  for (const byte of bytes) {
    if (byte < 0x80) continue;
    high++;
    if (byte < 0xc0 && !others1251.has(byte)) strange++;
  }
  if (strange > high * 0.05) return false;
  const text = new TextDecoder('windows-1251').decode(bytes);
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/[а-яё][А-ЯЁ]/g) <= count(/[А-ЯЁ][а-яё]/g);
}
