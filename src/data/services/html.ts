/** Static HTML documents for print and PDF. No scripts; styles and fonts come from the app's own `print/`. */
import { escapeHtml } from '../../shared/html.ts';

/**
 * @param body HTML, already escaped
 * @param sheets names of the style sheets of this kind of page
 */
export function htmlDocument(language: string, title: string, body: string, sheets: readonly string[]): string {
  const links = ['print.css', ...sheets].map((name) => `<link rel="stylesheet" href="app://kabinet/print/${name}">`);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
${links.join('')}</head><body>${body}</body></html>`;
}
