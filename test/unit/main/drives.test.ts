import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findDrives, mountPoints, windowsDrives } from '../../../src/main/services/drives.ts';

it('takes what the system has mounted where sticks and disks are, and no file system of its own', () => {
  const mountinfo = [
    '22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw',
    '30 22 8:17 / /media/school/KINGSTON rw,nosuid shared:2 - vfat /dev/sdb1 rw',
    '31 22 8:33 / /run/media/school/My\\040stick rw - exfat /dev/sdc1 rw',
    '32 22 8:49 / /mnt/disk rw - ntfs3 /dev/sdd1 rw',
    '33 22 0:50 / /mnt/none rw - tmpfs tmpfs rw',
    '34 22 0:51 / /home/school/media rw - ext4 /dev/sde1 rw',
    '30 22 8:17 / /media/school/KINGSTON rw,nosuid shared:2 - vfat /dev/sdb1 rw',
    '',
  ].join('\n');
  expect(mountPoints(mountinfo)).toEqual(['/media/school/KINGSTON', '/run/media/school/My stick', '/mnt/disk']);
});

it('asks for every letter but the floppies, the system and the one with the data', () => {
  const letters = windowsDrives('d:\\kabinet\\data');
  expect(letters).toContain('E:\\');
  for (const letter of ['A:\\', 'B:\\', 'C:\\']) expect(letters).not.toContain(letter);
});

it('says what is free on a drive, and leaves out what is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kabinet-drives-'));
  mkdirSync(join(folder, 'KINGSTON'));
  writeFileSync(join(folder, 'a file'), '');
  const [drive, ...others] = await findDrives(folder, folder);
  expect(drive).toMatchObject({ path: join(folder, 'KINGSTON'), label: 'KINGSTON' });
  expect(drive?.total).toBeGreaterThanOrEqual(drive?.free ?? 0);
  expect(others).toEqual([]);
  // Everything here is on one drive, or on one that the system uses itself.
  for (const { path } of await findDrives(folder, null)) expect(path.startsWith(folder)).toBe(false);
  rmSync(folder, { recursive: true, force: true });
});
