/** Every screen that the tour shows, in each language; all recorders: `live.spec.ts`. */
import Database from 'better-sqlite3';
import { type Language, languages } from '../../src/shared/domain/language.ts';
import { databaseOf } from '../support/launch.ts';
import { drawPicture } from '../tour/draw.ts';
import { Guide } from '../tour/guide.ts';
import { visitOffice, visitOfficeLists } from '../tour/office.ts';
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
  const visit = async (folder: string, walk: (guide: Guide) => Promise<void>) => {
    test.setTimeout(240_000);
    speak(folder, language);
    const guide = await Guide.begin({ profile: folder, language, folder, look: expectAccessible });
    await walk(guide);
    await guide.end();
  };

  test(`sessions and office (${language})`, async ({ demoFolder }) => {
    await visit(demoFolder, async (guide) => {
      await logSessions(guide);
      await visitOffice(guide);
    });
  });

  test(`lists of the office (${language})`, async ({ demoFolder }) => {
    await visit(demoFolder, visitOfficeLists);
  });

  test(`studio (${language})`, async ({ demoFolder }) => {
    await visit(demoFolder, drawPicture);
  });
}
