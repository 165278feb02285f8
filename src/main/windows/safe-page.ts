/** A page of main's own for when the app cannot be shown: three languages at once, plain links, no script, no data. */
import { escapeHtml } from '../../shared/html.ts';
import { kiosk as en } from '../../shared/i18n/en/kiosk.ts';
import { kiosk as kk } from '../../shared/i18n/kk/kiosk.ts';
import { kiosk as ru } from '../../shared/i18n/ru/kiosk.ts';
import { appOrigin } from './app-origin.ts';

/** `stopped`: something died again and again. `in-use`: somebody else holds the data. */
export type SafeReason = 'stopped' | 'in-use';

const choices = ['again', 'plain', 'quit'] as const;
export type SafeChoice = (typeof choices)[number];

const hints = { again: 'againHint', plain: 'plainHint', quit: 'quitHint' } as const;
const languages = { kk, ru, en } as const;

export const safePath = '/safe/page.html';

/** What the person chose, from the address that a link of the page leads to; null for any other address. */
export function safeChoiceOf(url: string): SafeChoice | null {
  return choices.find((choice) => url === addressOf(choice)) ?? null;
}

const addressOf = (choice: SafeChoice) => `${appOrigin}${safePath}?${choice}`;

export function safePage(reason: SafeReason): string {
  const offered = choices.filter((choice) => reason === 'stopped' || choice !== 'plain');
  const sections = Object.entries(languages).map(([language, { kiosk: words }]) => {
    const [title, why] = reason === 'stopped' ? [words.title, words.why] : [words.inUseTitle, words.inUse];
    const links = offered.map((choice) => {
      const hint = reason === 'stopped' ? `<span>${escapeHtml(words[hints[choice]])}</span>` : '';
      return `<li><a href="${addressOf(choice)}">${escapeHtml(words[choice])}${hint}</a></li>`;
    });
    return `<section lang="${language}"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(why)}</p><ul class="choices">${links.join('')}</ul></section>`;
  });
  return `<!doctype html><html lang="kk"><head><meta charset="utf-8"><title>Kabinet</title>
<link rel="stylesheet" href="${appOrigin}/print/print.css"><link rel="stylesheet" href="${appOrigin}/safe/safe.css">
</head><body><main>${sections.join('')}</main></body></html>`;
}
