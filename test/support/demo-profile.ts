/** The demo school's database, made once by the app itself and copied for each test. */
import { cpSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { databaseOf, launchApp, makeProfile, removeProfile } from './launch.ts';

const folder = resolve(import.meta.dirname, '../../out/test/demo');
const builtApp = resolve(import.meta.dirname, '../../out/main/data.js');

/** A new profile with the demo school, in Russian. */
export async function copyDemoProfile(): Promise<string> {
  const profile = makeProfile();
  mkdirSync(join(profile, 'data'), { recursive: true });
  cpSync(await demoDatabase(), databaseOf(profile));
  return profile;
}

/** Path of a closed database file; made anew whenever the app was built anew. */
async function demoDatabase(): Promise<string> {
  const file = join(folder, `${Math.round(statSync(builtApp).mtimeMs)}.db`);
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
