import { describe, expect, it } from 'vitest';
import { attendanceStatuses } from '../../../../src/shared/domain/attendance.ts';
import { consentKinds, guardianRelations } from '../../../../src/shared/domain/child-file.ts';
import { definitionOf, disciplines } from '../../../../src/shared/domain/discipline.ts';
import { languages } from '../../../../src/shared/domain/language.ts';
import { mandateModes } from '../../../../src/shared/domain/mandate.ts';
import { promptLevels, stepResults, trialResults } from '../../../../src/shared/domain/measure.ts';
import { recorderKinds } from '../../../../src/shared/domain/recorder.ts';
import { sessionOutcomes } from '../../../../src/shared/domain/session.ts';
import type { ImpossibleTime } from '../../../../src/shared/domain/session-times.ts';
import { type PinWeakness, specialisms, staffRoles } from '../../../../src/shared/domain/staff.ts';
import { dictionaries } from '../../../../src/shared/i18n/index.ts';
import { type Problem, problemSchema } from '../../../../src/shared/ipc/contract/app.ts';
import { errorCodes } from '../../../../src/shared/ipc/result.ts';
import { flatten, placeholdersOf, sortKeys } from './flatten.ts';
import { sameInKazakhAndRussian } from './same-words.ts';

const english = flatten(dictionaries.en);
const { plain, plural } = sortKeys(english);

describe.each(languages)('%s', (language) => {
  const texts = flatten(dictionaries[language]);
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  it('has the keys of English, with the plural forms of its own', () => {
    const forms = plural.flatMap((base) => categories.map((category) => `${base}_${category}`));
    expect([...texts.keys()].sort()).toEqual([...plain, ...forms].sort());
  });

  it('wants the same values in each text as English', () => {
    const wanted = new Map(plain.map((key) => [key, placeholdersOf(english.get(key) ?? '')]));
    for (const base of plural)
      for (const category of categories)
        wanted.set(`${base}_${category}`, placeholdersOf(english.get(`${base}_other`) ?? ''));
    for (const [key, text] of texts) expect(placeholdersOf(text), key).toEqual(wanted.get(key));
  });

  it('has no empty text, no stray space and no half of a placeholder', () => {
    for (const [key, text] of texts) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).toBe(text.trim());
      expect(text, key).not.toMatch(/ {2}/);
      expect(text.replaceAll(/\{\{\w+\}\}/g, ''), key).not.toMatch(/[{}]/);
    }
  });

  it('has no text in the alphabet of another language', () => {
    const foreign = language === 'en' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}{2,}/u;
    // What is the same in every alphabet: the app, PIN, file formats, and each language in its own words.
    const known =
      /\{\{\w+\}\}|Kabinet|PIN|Shift|OK|GAS|Ed-Fi|OneRoster|ZIP|XLSX|XLS|UTF|(?:users|classes)\.csv|absent|bulk|delta|active|tobedeleted|CSV|PDF|PNG|SVG|GIF|Excel|MIT|OFL/g;
    for (const [key, text] of texts)
      if (!key.startsWith('languages.')) expect(text.replaceAll(known, ''), key).not.toMatch(foreign);
  });

  it('has twelve months twice and seven days twice', () => {
    const { months, weekdays } = dictionaries[language];
    const different = (words: object) => new Set(Object.values(words)).size;
    expect([months.nominative, months.withDay].map(different)).toEqual([12, 12]);
    expect([weekdays.long, weekdays.short].map(different)).toEqual([7, 7]);
  });

  it('tells the marks of the month sheet apart', () => {
    const marks = Object.values(dictionaries[language].marks);
    expect(new Set(marks).size).toBe(marks.length);
    for (const mark of marks) expect([...mark].length).toBeLessThanOrEqual(2);
  });
});

// Written as records, so that a new reason or problem that is missing here does not compile.
const pinWeaknesses: Readonly<Record<PinWeakness, true>> = {
  too_short: true,
  repeated: true,
  run: true,
  pattern: true,
  date: true,
};
const impossibleTimes: Readonly<Record<ImpossibleTime | 'past_midnight', true>> = {
  before_start: true,
  after_end: true,
  left_before_arrived: true,
  past_midnight: true,
};
const problemKinds = problemSchema.options.map((option) => option.shape.kind.value) satisfies Problem['kind'][];

describe('a sentence for everything that has a code', () => {
  const isSaid = (key: string) => plain.includes(key) || plural.includes(key);
  it.each([
    ['error', errorCodes.map((code) => `errors.${code}`)],
    ['weak PIN', Object.keys(pinWeaknesses).map((why) => `errors.weak_pin_${why}`)],
    ['wait after a wrong PIN', ['errors.wrong_pin_wait']],
    ['impossible time', Object.keys(impossibleTimes).map((why) => `errors.impossible_time_${why}`)],
    ['recorder', recorderKinds.map((kind) => `recorders.${kind}`)],
    ['kind of help', promptLevels.map((level) => `prompts.${level}`)],
    ['problem with the database', problemKinds.map((kind) => `problem.${kind}`)],
    ['discipline', disciplines.map((id) => `disciplines.${id}`)],
    ['attendance status', attendanceStatuses.flatMap((status) => [`attendance.${status}`, `marks.${status}`])],
    ['outcome', sessionOutcomes.map((outcome) => `outcomes.${outcome}`)],
    ['specialism', specialisms.map((id) => `specialisms.${id}`)],
    ['role', staffRoles.map((role) => `roles.${role}`)],
    ['trial', trialResults.flatMap((result) => [`sessions.trials.${result}`, `sessions.trialSigns.${result}`])],
    ['step result', stepResults.map((result) => `sessions.stepResults.${result}`)],
    ['step', disciplines.flatMap((id) => definitionOf(id).steps.map((step) => `steps.${step}`))],
    ['language', languages.map((language) => `languages.${language}`)],
    ['guardian', guardianRelations.map((relation) => `childFile.relations.${relation}`)],
    ['consent', consentKinds.map((kind) => `childFile.consents.${kind}`)],
    ['mandate', mandateModes.map((mode) => `childFile.modes.${mode}`)],
  ])('%s', (_what, keys) => {
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !isSaid(key))).toEqual([]);
  });
});

describe('Kazakh', () => {
  const kazakh = flatten(dictionaries.kk);
  const russian = flatten(dictionaries.ru);
  const hasLetters = (text: string) => /\p{Script=Cyrillic}{2,}/u.test(text);

  it('is nowhere the Russian text left over, save where both languages have the same word', () => {
    const same = [...kazakh]
      .filter(([key, text]) => !key.startsWith('languages.') && text === russian.get(key) && hasLetters(text))
      .map(([key, text]) => `${key}: ${text}`);
    expect(same.filter((line) => !sameInKazakhAndRussian.has(line.slice(line.indexOf(': ') + 2)))).toEqual([]);
  });

  it('has no little words of Russian in it', () => {
    const littleWords = /(?<!\p{L})(и|для|нет|или|это|что|чтобы|из|от|по|на|без|вы|если|уже)(?!\p{L})/iu;
    for (const [key, text] of kazakh) expect(text, key).not.toMatch(littleWords);
  });

  it('and Russian have no Latin look-alike inside a word', () => {
    // Kazakh і typed as Latin i is the classic one: it looks right and is never found by a search.
    for (const texts of [kazakh, russian])
      for (const [key, text] of texts)
        expect(text, key).not.toMatch(/\p{Script=Cyrillic}[a-z]|[a-z]\p{Script=Cyrillic}/iu);
  });
});
