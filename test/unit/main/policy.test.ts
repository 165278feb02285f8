import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLaunchOptions, underPolicy } from '../../../src/main/launch-options.ts';
import { parsePolicy, readPolicy } from '../../../src/main/policy.ts';

const folder = mkdtempSync(join(tmpdir(), 'kabinet-policy-'));
afterAll(() => rmSync(folder, { recursive: true }));
const strictest = { kiosk: true, otherDisplays: 'cover', dataFolder: null, mayBeOverridden: false };

describe('a policy', () => {
  it('settles what it says; the rest is as usual, and the command line decides nothing', () => {
    expect(parsePolicy('{}')).toEqual({
      kiosk: null,
      otherDisplays: 'cover',
      dataFolder: null,
      mayBeOverridden: false,
    });
    expect(parsePolicy('\uFEFF{"kiosk": false, "otherDisplays": "leave", "dataFolder": "/srv/kabinet"}')).toEqual({
      kiosk: false,
      otherDisplays: 'leave',
      dataFolder: '/srv/kabinet',
      mayBeOverridden: false,
    });
  });

  it.each([
    ['', 'it is no JSON'],
    ['[]', 'it is no JSON object'],
    ['null', 'it is no JSON object'],
    ['{"kiosk": "false"}', '"kiosk" must be true or false'],
    ['{"kiosk": null}', '"kiosk" must be true or false'],
    ['{"otherDisplays": "mirror"}', '"otherDisplays" must be "cover" or "leave"'],
    ['{"dataFolder": "here"}', '"dataFolder" must be an absolute path'],
    ['{"Kiosk": true}', '"Kiosk" is no setting'],
    ['{"__proto__": {"kiosk": false}}', '"__proto__" is no setting'],
  ])('%s is refused in words', (text, problem) => expect(() => parsePolicy(text)).toThrow(problem));

  it('that is not there settles nothing; one that cannot be followed counts as the strictest', () => {
    expect(readPolicy(join(folder, 'none.json'))).toMatchObject({ policy: { mayBeOverridden: true }, problem: null });
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{"kiosk": fals');
    chmodSync(broken, 0o644);
    expect(readPolicy(broken).policy).toEqual(strictest);
    expect(readPolicy(broken).problem).not.toBeNull();
    mkdirSync(join(folder, 'folder.json'));
    expect(readPolicy(join(folder, 'folder.json'))).toMatchObject({ policy: strictest, problem: 'it is not a file' });
    const large = join(folder, 'large.json');
    writeFileSync(large, `{"kiosk": false}${' '.repeat(20_000)}`);
    expect(readPolicy(large)).toMatchObject({ policy: strictest, problem: 'it is far too large' });
  });

  it.skipIf(process.getuid?.() !== 0)('that others than root may write is not followed', () => {
    const open = join(folder, 'open.json');
    writeFileSync(open, '{"kiosk": false}');
    chmodSync(open, 0o644);
    expect(readPolicy(open)).toMatchObject({ policy: { kiosk: false }, problem: null });
    chmodSync(open, 0o666);
    expect(readPolicy(open)).toMatchObject({ policy: strictest, problem: 'others than root may write it' });
  });
});

describe('under a policy', () => {
  const packaged = (args: readonly string[], policy: string) =>
    underPolicy(readLaunchOptions(args, true), parsePolicy(policy), true);

  it('the command line opens no window and chooses no folder', () => {
    expect(packaged(['--no-kiosk', '--data-dir=/tmp/mine'], '{}')).toMatchObject({ isKiosk: true, dataFolder: null });
    expect(packaged(['--no-kiosk'], '{"kiosk": true}').isKiosk).toBe(true);
    expect(packaged([], '{"kiosk": false}').isKiosk).toBe(false);
  });

  it('without one it may', () => {
    const { policy } = readPolicy(null);
    const options = readLaunchOptions(['--no-kiosk', '--data-dir=/tmp/mine'], true);
    expect(underPolicy(options, policy, true)).toEqual(options);
  });
});
