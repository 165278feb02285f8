import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cyrillicLiterals, literalsForPeople } from './find-literals.ts';

const src = resolve(import.meta.dirname, '../../../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

// Primitives get their words from outside, and their sample page is for developers.
const hasScreens = (file: string) => /^renderer\/(?!ui\/|features\/primitives\/)/.test(file);

/** Where Cyrillic belongs: languages, the alphabet, the demo school's names, each language's own name, keys, samples. */
const mayBeCyrillic = (file: string) =>
  /^shared\/i18n\/|^shared\/disciplines\/|^shared\/drawing\/(stickers\/words|starters)\/|^shared\/drawing\/keyboard\/layouts|^shared\/domain\/(collation|demo)|^data\/services\/demo\/|^renderer\/features\/primitives\//.test(
    file,
  ) || file === 'renderer/ui/language-switch.tsx';

function look(file: string, find: typeof literalsForPeople): readonly string[] {
  const findings = find(file, readFileSync(join(src, file), 'utf8'));
  return findings.map(({ line, text }) => `${relative('.', file)}:${line}: ${text}`);
}

describe('text for people', () => {
  it('stands in the language files and not on screens', () => {
    const screens = files.filter(hasScreens);
    expect(screens.length).toBeGreaterThan(40);
    expect(screens.flatMap((file) => look(file, literalsForPeople))).toEqual([]);
  });

  it('in Cyrillic stands nowhere else', () => {
    const others = files.filter((file) => !mayBeCyrillic(file));
    expect(others.length).toBeGreaterThan(100);
    expect(others.flatMap((file) => look(file, cyrillicLiterals))).toEqual([]);
  });
});

describe('the finder', () => {
  const found = (source: string) => literalsForPeople('screen.tsx', source).map(({ text }) => text);

  it.each([
    ['between tags', '<p>Save it</p>', ['Save it']],
    ['in a property', '<Field label="Family name" />', ['Family name']],
    ['in braces', "<Field label={'Family name'} />", ['Family name']],
    ['in a choice', "<p>{isOpen ? 'Open' : 'Shut'}</p>", ['Open', 'Shut']],
    ['behind a condition', "<p>{isOpen && 'Open'}</p>", ['Open']],
    ['in a template', '<p>{`Page ${page}`}</p>', ['Page']],
    ['in an object', "showToast({ message: 'Saved' })", ['Saved']],
    ['in a fallback', "<Field title={title ?? 'Untitled'} />", ['Untitled']],
  ])('sees text %s', (_where, source, texts) => expect(found(source)).toEqual(texts));

  it.each([
    ['words from the language files', "<p title={t('common.save')}>{t('common.ok')}</p>"],
    ['signs and single letters', '<p title="–">· A ·</p>'],
    ['properties that nobody reads', '<div className="wide" role="status" data-kind="x" />'],
    ['a comparison', "<p>{kind === 'step' && <Step />}</p>"],
  ])('lets pass %s', (_what, source) => expect(found(source)).toEqual([]));

  it('sees Cyrillic in strings and templates, and not in comments', () => {
    const source = "// қала\nconst a = 'қала'; const b = `${a} мен ${a}`;";
    expect(cyrillicLiterals('names.ts', source).map(({ line, text }) => `${line} ${text}`)).toEqual([
      '2 қала',
      '2 мен',
    ]);
  });
});
