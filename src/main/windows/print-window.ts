/** A hidden window without scripts that turns an HTML document into a PDF or sends it to a printer. */
import { BrowserWindow } from 'electron';
import { escapeHtml } from '../../shared/html.ts';
import { withDocument } from './app-protocol.ts';
import { guardContents } from './guards.ts';
import { safePreferences } from './safe-preferences.ts';

const footerStyle = 'font-size:7px;width:100%;padding:0 12mm;display:flex;justify-content:space-between;color:#555';
const inches = (millimetres: number) => millimetres / 25.4;

export type PdfRequest = { readonly html: string; readonly landscape: boolean; readonly footer: string };

/** A4 PDF with 12 mm margins; the footer line ends in "x / y". */
export function renderPdf({ html, landscape, footer }: PdfRequest): Promise<Uint8Array> {
  return withPage(html, async (window) => {
    const margin = inches(12);
    const pdf = await window.webContents.printToPDF({
      pageSize: 'A4',
      landscape,
      printBackground: true,
      preferCSSPageSize: false,
      margins: { top: margin, bottom: inches(14), left: margin, right: margin },
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: `<div style="${footerStyle}"><span>${escapeHtml(footer)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
    });
    return new Uint8Array(pdf);
  });
}

/** Through the system's print dialog. False when the person stopped it or there is no printer. */
export function printPage(html: string, landscape: boolean): Promise<boolean> {
  return withPage(
    html,
    (window) =>
      new Promise((resolve) => {
        window.webContents.print({ pageSize: 'A4', landscape, copies: 1 }, (isPrinted) => resolve(isPrinted));
      }),
  );
}

/** Not the page's own world: scripts stay off in that one. */
const ownWorld = 999;
/** A page that is never shown asks for its fonts only when it is laid out; text without its font would be printed as nothing. */
const fontsAreThere = 'document.body.offsetHeight; document.fonts.ready.then(() => true)';

function withPage<Result>(html: string, use: (window: BrowserWindow) => Promise<Result>): Promise<Result> {
  return withDocument(html, async (url) => {
    const window = new BrowserWindow({ show: false, webPreferences: { ...safePreferences, javascript: false } });
    guardContents(window.webContents, true);
    try {
      await window.loadURL(url);
      await window.webContents.executeJavaScriptInIsolatedWorld(ownWorld, [{ code: fontsAreThere }]);
      return await use(window);
    } finally {
      window.destroy();
    }
  });
}
