import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiesOf } from '../../../../../src/shared/drawing/geometry/symmetry.ts';
import { MirroredInk } from '../../../../../src/shared/drawing/painter/mirrored.ts';
import { TiledInk } from '../../../../../src/shared/drawing/painter/tiled-ink.ts';
import { createRecorder } from './recorder.ts';

const SIDE = 100;

/** Three tiles in a row, two rows. */
function sixTiles() {
  const recorders = Array.from({ length: 6 }, () => createRecorder());
  const tiles = recorders.map((ink) => ({ ink, isTouched: false }));
  return { recorders, tiles, ink: new TiledInk({ side: SIDE, columns: 3, tiles }) };
}

/** Which of them were painted on. */
function paintedBy(draw: (ink: TiledInk) => void): readonly number[] {
  const { recorders, tiles, ink } = sixTiles();
  draw(ink);
  const painted = recorders.flatMap((recorder, index) => (recorder.painted.length > 0 ? [index] : []));
  expect(tiles.flatMap(({ isTouched }, index) => (isTouched ? [index] : []))).toEqual(painted);
  return painted;
}

function line(ink: TiledInk, ...places: readonly (readonly [number, number])[]): void {
  ink.beginPath();
  for (const [index, [x, y]] of places.entries()) index === 0 ? ink.moveTo(x, y) : ink.lineTo(x, y);
  ink.stroke();
}

describe('ink in tiles', () => {
  it('goes to those tiles only that it touches', () => {
    expect(paintedBy((ink) => line(ink, [20, 20], [60, 80]))).toEqual([0]);
    expect(paintedBy((ink) => line(ink, [120, 150], [180, 150]))).toEqual([4]);
    expect(paintedBy((ink) => line(ink, [20, 20], [180, 20]))).toEqual([0, 1]);
  });

  it('goes as far as the line is wide, and its soft edge', () => {
    expect(paintedBy((ink) => line(ink, [20, 50], [97, 50]))).toEqual([0]);
    expect(paintedBy((ink) => line(ink, [20, 50], [98, 50]))).toEqual([0, 1]);
    expect(
      paintedBy((ink) => {
        ink.lineWidth = 40;
        line(ink, [20, 50], [79, 50]);
      }),
    ).toEqual([0, 1]);
  });

  it('paints a whole path at once, and on each tile what reaches it', () => {
    const { recorders, ink } = sixTiles();
    ink.beginPath();
    ink.moveTo(20, 20);
    ink.lineTo(40, 40);
    ink.moveTo(260, 150);
    ink.arc(250, 150, 10);
    ink.moveTo(30, 30);
    ink.quadraticCurveTo(50, 50, 60, 60);
    ink.closePath();
    ink.fill();
    const paths = recorders.map(({ painted }) => painted.map(({ path }) => path.join(' ')));
    expect(paths[0]).toEqual(['M20,20 L40,40 M30,30 Q50,50,60,60 Z']);
    expect(paths[5]).toEqual(['M260,150 M260,150 C250,150,10']);
  });

  it('is dressed as the whole was when it was painted', () => {
    const { recorders, ink } = sixTiles();
    ink.globalAlpha = 0.5;
    ink.globalCompositeOperation = 'destination-over';
    ink.strokeStyle = '#ff0000';
    ink.lineWidth = 6;
    line(ink, [20, 20], [40, 40]);
    ink.globalAlpha = 1;
    ink.strokeStyle = '#00ff00';
    line(ink, [220, 20], [240, 40]);
    expect(recorders[0]?.painted).toMatchObject([
      { alpha: 0.5, mode: 'destination-over', width: 6, colour: '#ff0000' },
    ]);
    expect(recorders[2]?.painted).toMatchObject([{ alpha: 1, mode: 'destination-over', width: 6, colour: '#00ff00' }]);
  });

  it('takes copies only where they lie', () => {
    const painted = paintedBy((ink) => {
      const mirrored = new MirroredInk(ink, copiesOf({ kind: 'mirror', folds: 2 }, { width: 300, height: 200 }));
      mirrored.beginPath();
      mirrored.moveTo(20, 50);
      mirrored.lineTo(40, 50);
      mirrored.stroke();
    });
    expect(painted).not.toContain(1);
    expect(painted).not.toContain(4);
  });

  it('leaves out no tile that a line passes', () => {
    const place = fc.tuple(fc.integer({ min: -400, max: 700 }), fc.integer({ min: -400, max: 600 }));
    fc.assert(
      fc.property(place, place, fc.integer({ min: 1, max: 60 }), (from, to, width) => {
        const painted = paintedBy((ink) => {
          ink.lineWidth = width;
          line(ink, from, to);
        });
        for (let share = 0; share <= 1; share += 0.01) {
          const x = from[0] + (to[0] - from[0]) * share;
          const y = from[1] + (to[1] - from[1]) * share;
          if (x < 0 || y < 0 || x >= 300 || y >= 200) continue;
          expect(painted).toContain(Math.floor(y / SIDE) * 3 + Math.floor(x / SIDE));
        }
      }),
      { numRuns: 60 },
    );
  });
});
