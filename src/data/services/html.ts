/** Static HTML documents for print and PDF. No scripts; styles and fonts come from the app's own print.css. */
import { escapeHtml } from '../../shared/html.ts';

/** @param body HTML, already escaped */
export function htmlDocument(language: string, title: string, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="app://kabinet/print/print.css"></head><body>${body}</body></html>`;
}
