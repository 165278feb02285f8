import { describe, expect, it } from 'vitest';
import { BRUSHES, isBrush, otherTools, trayOf } from '../../../../../src/shared/drawing/desk/desk-tools.ts';

const all = () => true;

describe('trayOf', () => {
  it('lays out at most four tools for few and eight for some, an eraser and a brush among them', () => {
    for (const [level, count] of [
      ['few', 4],
      ['some', 8],
    ] as const) {
      const tray = trayOf(level, all);
      expect(tray.length).toBeLessThanOrEqual(count);
      expect(tray).toEqual(expect.arrayContaining(['round-brush', 'eraser', 'fill']));
      expect(new Set(tray).size).toBe(tray.length);
    }
  });

  it('fills the places of tools that are not there with others', () => {
    const tray = trayOf('few', (tool) => tool !== 'fill');
    expect(tray).toHaveLength(4);
    expect(tray).not.toContain('fill');
  });

  it('gives all brushes one place where everything is laid out', () => {
    const tray = trayOf('all', all);
    expect(tray[0]).toBe('brushes');
    expect(tray).toEqual(expect.arrayContaining(['eraser', ...otherTools]));
    expect(tray.filter((entry) => entry !== 'brushes' && isBrush(entry))).toEqual([]);
    expect(BRUSHES.length).toBeGreaterThan(1);
  });
});
