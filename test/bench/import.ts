/** The import of a list of a thousand children into a new school: read, previewed and written, as a window asks for it. */
import { csvText, ImportFolder } from '../support/import-files.ts';
import { fillSmallSchool } from '../support/small-school.ts';
import { createTestApp } from '../support/test-app.ts';
import { type BenchRow, benchRow, median, percentile } from './row.ts';

/** Issue "The office". */
const [children, longest] = [1054, 2000];
const rounds = 5;
const families = ['Ахметов', 'Сериков', 'Новиков', 'Касымов', 'Оразбаев', 'Соколов', 'Ким'];
const given = ['Нурлан', 'Айша', 'Пётр', 'Мария', 'Дамир', 'Алия', 'Егор', 'Ольга', 'Тимур', 'Сауле', 'Артём'];

export async function importBench(): Promise<readonly BenchRow[]> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const ms = await importAll();
    if (round > 0) times.push(ms);
  }
  const size = `import of ${children.toLocaleString('en')} children, read, previewed and written, of 2 s`;
  return [
    benchRow(`${size}, median`, 'ms', median(times), longest, 1),
    benchRow(`${size}, longest`, 'ms', percentile(times, 1), longest, 1),
  ];
}

async function importAll(): Promise<number> {
  const app = createTestApp();
  const folder = new ImportFolder();
  try {
    const school = fillSmallSchool(app);
    const office = app.window().become('administrator', school.administratorId);
    app.choose(folder.write('list.csv', list()));
    const begun = performance.now();
    const draft = await office.call('imports.choose', { what: 'file', language: 'ru' });
    if (draft?.state !== 'read') throw new Error('not read');
    const choice = { draftId: draft.draftId, table: 0, columns: draft.tables[0]?.columns ?? [] };
    const places = await office.call('imports.places', choice);
    const rooms = Object.fromEntries(places.map(({ key, roomId }) => [key, roomId ?? school.roomId]));
    const mapping = { ...choice, rooms, hasStaff: draft.hasStaff };
    const { stamp } = await office.call('imports.preview', mapping);
    const { counts } = await office.call('imports.run', { ...mapping, stamp, skipped: [] });
    const ms = performance.now() - begun;
    if (counts.added !== children) throw new Error(`${counts.added} were added`);
    return ms;
  } finally {
    app.close();
    folder.close();
  }
}

/** No two of one name. */
function list(): string {
  const rows = Array.from({ length: children }, (_, index) => {
    const name = `${families[index % 7]} ${given[index % 11]} Тестович${index}`;
    const day = `${String(1 + (index % 28)).padStart(2, '0')}.${String(1 + (index % 12)).padStart(2, '0')}`;
    return [name, `${day}.${2010 + (index % 8)}`, `${1 + (index % 9)}${'АБВ'[index % 3]}`];
  });
  return csvText([['ФИО', 'Дата рождения', 'Класс'], ...rows], ';');
}
