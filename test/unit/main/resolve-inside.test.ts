import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveInside } from '../../../src/main/windows/resolve-inside.ts';

const systems = [
  ['Linux', '/opt/kabinet/renderer', posix],
  ['Windows', 'C:\\Program Files\\Kabinet\\renderer', win32],
] as const;

describe.each(systems)('on %s', (_system, root, rules) => {
  it.each([
    ['/index.html', ['index.html']],
    ['/assets/index-1a2b.js', ['assets', 'index-1a2b.js']],
    ['/fonts/%D2%9B.woff2', ['fonts', 'қ.woff2']],
    ['/a/../index.html', ['index.html']],
    ['//index.html', ['index.html']],
  ])('%s is inside', (pathname, parts) => {
    expect(resolveInside(root, pathname, rules)).toBe(rules.join(root, ...parts));
  });

  it.each([
    '/../secret',
    '/%2e%2e/secret',
    '/%2E%2E%2Fsecret',
    '/..%2fsecret',
    '/assets/../../secret',
    '/assets/%2e%2e/%2e%2e/secret',
    '/./.././secret',
    '/%2e%2e%2f%2e%2e%2f%2e%2e%2fetc/passwd',
    '/../renderer-of-another/index.html',
    '/..',
    '',
    '/%00',
    '/index.html%00.png',
    '/%',
    '/%zz',
    '/%e0%a4%a',
  ])('%j is nowhere', (pathname) => expect(resolveInside(root, pathname, rules)).toBeNull());

  it('nothing leads out of it', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2E',
      '/',
      '%2f',
      '\\',
      '%5c',
      'a',
      '%00',
      '%25',
      'C:',
      ' ',
      '%ff',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const found = resolveInside(root, `/${parts.join('')}`, rules);
        if (found === null) return;
        expect(found.startsWith(root + rules.sep)).toBe(true);
        expect(found.split(rules.sep)).not.toContain('..');
      }),
      { numRuns: 2000 },
    );
  });
});

it.each(['/..\\secret', '/..%5csecret', '/a%5c..%5c..%5csecret', '/C:%5cWindows%5c..%5c..%5c..%5csecret'])(
  'backslashes lead nowhere on Windows: %s',
  (pathname) => expect(resolveInside('C:\\Kabinet\\renderer', pathname, win32)).toBeNull(),
);
