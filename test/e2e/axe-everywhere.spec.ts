/** Every screen that the tour shows behind the staff doors, in each language; all recorders: `live.spec.ts`. */
import Database from 'better-sqlite3';
import { type Language, languages } from '../../src/shared/domain/language.ts';
import { databaseOf } from '../support/launch.ts';
import { Guide } from '../tour/guide.ts';
import { visitOffice } from '../tour/office.ts';
import { logSessions } from '../tour/sessions.ts';
import { expectAccessible } from './support/axe.ts';
import { test } from './support/fixtures.ts';

/** The window and everybody in the school speak it. */
function speak(folder: string, language: Language): void {
  const database = new Database(databaseOf(folder));
  database.prepare("UPDATE setting SET value = ? WHERE key = 'language'").run(language);
  database.prepare('UPDATE staff SET language = ?').run(language);
  database.close();
}

for (const language of languages) {
  test(`sessions and office (${language})`, async ({ demoFolder }) => {
    test.setTimeout(240_000);
    speak(demoFolder, language);
    const guide = await Guide.begin({
      profile: demoFolder,
      language,
      folder: demoFolder,
      look: expectAccessible,
    });
    await logSessions(guide);
    await visitOffice(guide);
    await guide.end();
  });
}
