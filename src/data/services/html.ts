/** Static HTML documents for print and PDF. No scripts; styles and fonts come from the app's own print.css. */

/** Text made safe inside HTML. */
export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

/** @param body HTML, already escaped */
export function htmlDocument(language: string, title: string, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="app://kabinet/print/print.css"></head><body>${body}</body></html>`;
}
