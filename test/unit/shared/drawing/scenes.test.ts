import { describe, expect, it } from 'vitest';
import { PAGE_SIZE } from '../../../../src/shared/drawing/document.ts';
import { paperSchema } from '../../../../src/shared/drawing/ops/page.ts';
import { marksAbove, marksBelow } from '../../../../src/shared/drawing/page-marks.ts';
import { papers, sceneMarks } from '../../../../src/shared/drawing/scenes/index.ts';
import { ownStarter } from '../../../../src/shared/drawing/starters/index.ts';

describe('papers', () => {
  it('have names of their own and fit into a drawing', () => {
    expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length);
    for (const { background, scene } of papers) expect(paperSchema.safeParse({ background, scene }).success).toBe(true);
  });

  it('have at least eight scenes and three rulings, each with something to see', () => {
    const named = papers.filter(({ scene }) => scene !== null);
    expect(named.length).toBeGreaterThanOrEqual(11);
    for (const paper of named) expect(sceneMarks(paper).length, paper.id).toBeGreaterThan(0);
  });

  it('are ruled so that it shows on dark paper too', () => {
    const [light] = sceneMarks({ background: '#ffffff', scene: 'grid' });
    const [dark] = sceneMarks({ background: '#26344f', scene: 'grid' });
    expect(dark?.path).toBe(light?.path);
    expect(dark?.stroke).not.toBe(light?.stroke);
  });

  it('of a newer version show their colour alone', () => {
    expect(sceneMarks({ background: '#fdf3dc', scene: 'volcano' })).toEqual([]);
  });
});

describe('a page', () => {
  it('has its paper first, then its scene; its outlines are above the ink', () => {
    const doctor = ownStarter('doctor');
    const below = marksBelow(PAGE_SIZE, { background: '#dff1fb', scene: 'meadow' }, doctor);
    expect(below[0]).toMatchObject({ fill: '#dff1fb' });
    expect(below.length).toBeGreaterThan(10);
    expect(marksAbove(doctor).length).toBeGreaterThan(0);
    expect(marksAbove(null)).toEqual([]);
  });
});
