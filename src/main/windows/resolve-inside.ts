/** Keeps what is served inside one folder. */
import path, { type PlatformPath } from 'node:path';

/**
 * A path inside the root, or null: `..` in any spelling never leads out of it.
 * @param root absolute, without a separator at its end
 * @param pathname as it stands in a URL, percent-encoded
 * @param rules of the system's paths
 */
export function resolveInside(root: string, pathname: string, rules: PlatformPath = path): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const file = rules.normalize(rules.join(root, decoded));
  return file.startsWith(root + rules.sep) ? file : null;
}
