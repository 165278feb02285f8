/** Words that staff speak into the app, and the switch that silences the studio on this PC. */
import { shortName } from '../../shared/domain/person.ts';
import type { voiceCalls } from '../../shared/ipc/contract/voice.ts';
import type { Handlers } from '../app.ts';
import { change } from '../change.ts';
import { readSetting, writeSetting } from '../db/queries/settings.ts';
import { listSpokenWords } from '../db/queries/spoken-words.ts';
import { clipOf, keepClip, removeClip } from '../services/spoken-words.ts';

export const voiceHandlers: Handlers<typeof voiceCalls> = {
  'voice.list': ({ language }, { database }) =>
    listSpokenWords(database, language).map((row) => ({ key: row.word, by: shortName(row), at: row.recorded_at })),

  'voice.clip': (word, { database }) => clipOf(database, word),

  'voice.record': ({ language, key, mime, audio }, context) => {
    keepClip(context, { language, key }, { mime, audio });
    return {};
  },

  'voice.remove': (word, context) => {
    removeClip(context, word);
    return {};
  },

  'voice.microphone': (_input, context) => {
    context.app.host.openMicrophone();
    return {};
  },

  'voice.setSilent': ({ isSilent }, context) => {
    const before = readSetting(context.database, 'is_silent') === '1';
    if (before === isSilent) return {};
    const facts = { kind: 'device.sound_set', subjectId: context.connection.staffId ?? '', data: { before, isSilent } };
    change(context, 'settings', facts, () => writeSetting(context.database, 'is_silent', isSilent ? '1' : '0'));
    return {};
  },
};
