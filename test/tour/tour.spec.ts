/**
 * The main job from the first start on, once in each language: demo school, a session logged, a picture drawn, a month exported.
 * Leaves a picture of every screen in both usual sizes and the exported files in out/tour/<language>/.
 */

import { test } from '@playwright/test';
import { languages } from '../../src/shared/domain/language.ts';
import { openAllRoomsHere } from '../support/demo-plan.ts';
import { makeProfile, removeProfile } from '../support/launch.ts';
import { cameraInto, folderOf } from './camera.ts';
import { visitDisciplines } from './disciplines.ts';
import { drawPicture } from './draw.ts';
import { openDemo } from './first-start.ts';
import { Guide } from './guide.ts';
import { visitOffice, visitOfficeLists } from './office.ts';
import { logSessions } from './sessions.ts';

for (const language of languages) {
  test(`tour in ${language}`, async () => {
    const profile = makeProfile();
    const folder = folderOf(language);
    const guide = await Guide.begin({ profile, language, folder, look: cameraInto(folder) });
    await openDemo(guide);
    openAllRoomsHere(profile);
    await logSessions(guide, visitDisciplines);
    await drawPicture(guide);
    await visitOffice(guide);
    await visitOfficeLists(guide);
    await guide.end();
    removeProfile(profile);
  });
}
