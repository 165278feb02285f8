import { describe, expect, it } from 'vitest';
import { isForbiddenKey, type KeyInput } from '../../../src/main/windows/forbidden-keys.ts';

const none = { control: false, alt: false, meta: false, shift: false };

/** `Ctrl+Shift+KeyR к`: what is held, where the key is, what it writes. */
function read(text: string): KeyInput {
  const [combination = '', written] = text.split(' ');
  const parts = combination.split('+').filter((part) => part !== '');
  const code = parts.at(-1) ?? '';
  return {
    key: written ?? code.replace(/^(Key|Digit)/, '').toLowerCase(),
    code,
    control: parts.includes('Ctrl'),
    alt: parts.includes('Alt'),
    meta: parts.includes('Meta'),
    shift: parts.includes('Shift'),
  };
}

describe('keys that a kiosk takes away', () => {
  it.each([
    ...['F1', 'F3', 'F5', 'F7', 'F11', 'F12', 'Ctrl+F5', 'Shift+F5', 'Alt+F4', 'Ctrl+F4', 'F24'],
    ...[
      'Alt+ArrowLeft',
      'Alt+ArrowRight',
      'Alt+Home',
      'Alt+Tab',
      'BrowserBack',
      'BrowserRefresh',
      'LaunchApplication1',
    ],
    ...['Ctrl+KeyR', 'Ctrl+Shift+KeyR', 'Meta+KeyR', 'Ctrl+KeyW', 'Ctrl+KeyQ', 'Meta+KeyQ', 'Ctrl+KeyP', 'Ctrl+KeyO'],
    ...['Ctrl+KeyS', 'Ctrl+KeyN', 'Ctrl+Shift+KeyN', 'Ctrl+KeyT', 'Ctrl+KeyU', 'Ctrl+KeyF', 'Ctrl+KeyG', 'Ctrl+KeyH'],
    ...['Ctrl+KeyJ', 'Ctrl+Shift+KeyI', 'Ctrl+Shift+KeyJ', 'Ctrl+Shift+KeyC', 'Ctrl+Tab', 'Ctrl+Shift+Tab'],
    ...['Ctrl+Equal +', 'Ctrl+Minus -', 'Ctrl+Equal =', 'Ctrl+Shift+Minus _', 'Ctrl+Digit0', 'Ctrl+NumpadAdd +'],
    // The same keys where the layout writes Cyrillic.
    ...['Ctrl+KeyR к', 'Ctrl+KeyW ц', 'Ctrl+KeyP з', 'Ctrl+Shift+KeyI Ш', 'Ctrl+KeyF а', 'Ctrl+Shift+KeyJ О'],
    // And where another Latin layout has put the letter elsewhere.
    ...['Ctrl+KeyO r'],
  ])('%s', (text) => expect(isForbiddenKey(read(text))).toBe(true));
});

describe('keys that a person needs', () => {
  it.each([
    ...[
      'KeyR',
      'KeyR к',
      'Shift+KeyF А',
      'Digit0',
      'Enter',
      'Escape',
      'Tab',
      'Shift+Tab',
      'Backspace',
      'Delete',
      'Space',
    ],
    ...['ArrowLeft', 'Home', 'End', 'PageDown', 'Ctrl+KeyC', 'Ctrl+KeyV', 'Ctrl+KeyX', 'Ctrl+KeyA', 'Ctrl+KeyZ'],
    ...['Ctrl+KeyZ я', 'Ctrl+KeyC с', 'Ctrl+ArrowRight', 'Ctrl+Backspace', 'Ctrl+Home', 'Shift+ArrowRight'],
    // AltGr writes letters of some layouts.
    ...['Ctrl+Alt+KeyQ @', 'Ctrl+Alt+KeyR ₸', 'Ctrl+Alt+Digit0 }'],
  ])('%s', (text) => expect(isForbiddenKey(read(text))).toBe(false));

  it('typing any letter', () => {
    for (const key of 'абвгғдеёжзиікқлмнңоөпрстуұүфхһabcdefghijklmnopqrstuvwxyz0123456789+-=')
      expect(isForbiddenKey({ ...none, key, code: 'KeyR' })).toBe(false);
  });
});
