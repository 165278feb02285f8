/** The demo school's database, made once by the app itself and copied for each test. */
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { databaseOf, launchApp, makeProfile, removeProfile } from '../../support/launch.ts';

const folder = resolve(import.meta.dirname, '../../../out/test/demo');
const file = join(folder, `kabinet-${process.ppid}.db`);

/** Path of a closed database file with the demo school, in Russian. */
export async function demoDatabase(): Promise<string> {
  if (existsSync(file)) return file;
  const profile = makeProfile();
  const app = await launchApp({ folder: profile });
  await app.page.getByRole('button', { name: 'Русский' }).click();
  await app.page.getByRole('button', { name: 'Открыть демо-школу' }).click();
  await app.page.getByRole('button', { name: 'Рисовать' }).waitFor({ timeout: 60_000 });
  await app.close();
  mkdirSync(folder, { recursive: true });
  renameSync(databaseOf(profile), file);
  removeProfile(profile);
  return file;
}
