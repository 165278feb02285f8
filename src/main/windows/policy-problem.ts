/** Says that the policy of the PC could not be followed, in three languages; nothing waits for the answer. */
import { type BrowserWindow, dialog } from 'electron';
import { kiosk as en } from '../../shared/i18n/en/kiosk.ts';
import { kiosk as kk } from '../../shared/i18n/kk/kiosk.ts';
import { kiosk as ru } from '../../shared/i18n/ru/kiosk.ts';

export function policyProblemText(file: string, problem: string): string {
  return [kk, ru, en]
    .map(({ kiosk: words }) => `${words.policyTitle}. ${words.policy}`)
    .map((text) => text.replace('{{file}}', file).replace('{{problem}}', problem))
    .join('\n\n');
}

export function tellPolicyProblem(window: BrowserWindow, file: string, problem: string): void {
  const message = policyProblemText(file, problem);
  window.once('show', () => {
    void dialog.showMessageBox(window, { type: 'warning', title: 'Kabinet', message, buttons: ['OK'] });
  });
}
