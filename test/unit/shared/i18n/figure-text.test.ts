import { expect, it } from 'vitest';
import { formatFigure, formatSeconds } from '../../../../src/shared/i18n/figure-text.ts';

it('writes times as minutes and seconds', () => {
  expect([0, 59.6, 65, 3600, 3725].map(formatSeconds)).toEqual(['0:00', '1:00', '1:05', '1:00:00', '1:02:05']);
});

it('writes each figure in its unit', () => {
  expect(formatFigure('trials', 58.33, 'ru')).toBe('58\u00a0%');
  expect(formatFigure('attention', 245, 'kk')).toBe('4:05');
  expect(formatFigure('attainment', 1, 'en')).toBe('+1');
  expect(formatFigure('attainment', -2, 'en')).toBe('\u22122');
  expect(formatFigure('attainment', 0, 'en')).toBe('0');
  expect(formatFigure('repetitions', 1200, 'ru')).toBe('1\u00a0200');
  expect(formatFigure('frequency', 2.5, 'ru')).toBe('2,5');
});
