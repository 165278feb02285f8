/** Who may do what, on paper. */
import type { rightsCalls } from '../../shared/ipc/contract/rights.ts';
import { rightsTable } from '../../shared/sheet/rights-table.ts';
import type { Handlers } from '../app.ts';
import { sheetHtml } from '../services/export/pdf-html.ts';
import { today } from '../store.ts';

export const rightsHandlers: Handlers<typeof rightsCalls> = {
  'rights.print': async ({ language }, { app, database }) => {
    const table = rightsTable(language, today(database, app.clock));
    const { printed } = await app.host.print(sheetHtml([table], language, ['pages.css']), true);
    return { isPrinted: printed };
  },
};
