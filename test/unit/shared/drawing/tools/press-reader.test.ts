import { describe, expect, it } from 'vitest';
import { createHand } from './hand.ts';

describe('a hand that rests before it draws', () => {
  it('draws nothing until the delay is over, and then from where it is', () => {
    const hand = createHand({ startDelayMs: 400 });
    expect(hand.send('down', 1, { x: 10, time: 0 })).toEqual([]);
    expect(hand.send('move', 1, { x: 40, time: 200 })).toEqual([]);
    expect(hand.send('move', 1, { x: 60, time: 450 })).toEqual(['begun']);
    hand.send('move', 1, { x: 90, time: 460 });
    expect(hand.send('up', 1, { x: 90, time: 470 })).toEqual(['finished']);
    expect(hand.events.at(-1)?.stroke.points[0]).toBe(60);
  });

  it('leaves nothing of a brush of the hand, and a dot of a press that was meant', () => {
    const hand = createHand({ startDelayMs: 400 });
    hand.send('down', 1, { time: 0 });
    expect(hand.send('up', 1, { time: 100 })).toEqual([]);
    hand.send('down', 1, { x: 20, time: 1000 });
    expect(hand.send('up', 1, { x: 20, time: 1500 })).toEqual(['begun', 'finished']);
  });
});

describe('the shortest mark', () => {
  it('is taken back where the hand went no further, in millimetres of the glass', () => {
    const hand = createHand({ shortestMarkMm: 4 });
    hand.send('down', 1);
    hand.send('move', 1, { x: 15, time: 8 });
    expect(hand.send('up', 1, { x: 15, time: 16 })).toEqual(['dropped']);
    hand.send('down', 1);
    hand.send('move', 1, { x: 25, time: 8 });
    expect(hand.send('up', 1, { x: 25, time: 16 })).toEqual(['finished']);
  });

  it('is measured by the way, not by where it ends: a ring is no dot', () => {
    const hand = createHand({ shortestMarkMm: 4 });
    hand.send('down', 1);
    hand.send('move', 1, { x: 60, time: 8 });
    hand.send('move', 1, { x: 0, time: 90 });
    expect(hand.send('up', 1, { time: 100 })).toEqual(['finished']);
  });
});

describe('click, move, click', () => {
  const mouse = { pointer: 'mouse' as const };

  it('draws while nothing is held, from the first click to the second', () => {
    const hand = createHand({ press: 'click' });
    expect(hand.send('down', 1, { ...mouse, x: 10 })).toEqual(['begun']);
    expect(hand.send('up', 1, { ...mouse, x: 11, time: 50 })).toEqual([]);
    expect(hand.reader.isLoose).toBe(true);
    expect(hand.send('move', 1, { ...mouse, x: 80, time: 500, isPressed: false })).toEqual(['extended']);
    expect(hand.send('down', 1, { ...mouse, x: 200, time: 900 })).toEqual(['extended', 'finished']);
    expect(hand.send('up', 1, { ...mouse, x: 200, time: 950 })).toEqual([]);
    expect(hand.reader.isLoose).toBe(false);
    expect(hand.events.at(-1)?.stroke.points.slice(-4, -3)).toEqual([200]);
  });

  it('is over with one click where nothing is drawn or carried: a tap with the bucket', () => {
    const hand = createHand({ press: 'click' }, false, false);
    hand.send('down', 1, { ...mouse, x: 10 });
    hand.send('up', 1, { ...mouse, x: 11, time: 50 });
    expect(hand.presses.map(({ type }) => type)).toEqual(['down', 'up']);
    expect(hand.reader.isLoose).toBe(false);
  });

  it('joins two taps of a finger, which is another pointer each time', () => {
    const hand = createHand({ press: 'click' });
    hand.send('down', 1, { x: 10 });
    hand.send('up', 1, { x: 10, time: 50 });
    expect(hand.send('down', 2, { x: 300, time: 900 })).toEqual(['extended', 'finished']);
  });

  it('takes a line that was drawn held as one that is finished', () => {
    const hand = createHand({ press: 'click' });
    hand.send('down', 1, { ...mouse });
    hand.send('move', 1, { ...mouse, x: 200, time: 300 });
    expect(hand.send('up', 1, { ...mouse, x: 200, time: 310 })).toEqual(['finished']);
  });

  it('ends with what is drawn when the window is left', () => {
    const hand = createHand({ press: 'click' });
    hand.send('down', 1, mouse);
    hand.send('up', 1, { ...mouse, time: 40 });
    expect(hand.finish().map(({ type }) => type)).toEqual(['finished']);
    expect(hand.reader.isHeld).toBe(false);
  });
});

describe('the last finger', () => {
  it('is followed while others rest, and what rested leaves nothing', () => {
    const hand = createHand({ follows: 'last' });
    hand.send('down', 1, { x: 10 });
    hand.send('move', 1, { x: 13, time: 100 });
    expect(hand.send('down', 2, { x: 500, time: 300 })).toEqual(['dropped', 'begun']);
    expect(hand.send('move', 1, { x: 90, time: 310 })).toEqual([]);
    expect(hand.send('move', 2, { x: 560, time: 310 })).toEqual(['extended']);
  });

  it('takes over from a stroke, which stays', () => {
    const hand = createHand({ follows: 'last' });
    hand.send('down', 1, { x: 10 });
    hand.send('move', 1, { x: 300, time: 200 });
    expect(hand.send('down', 2, { x: 500, time: 300 })).toEqual(['finished', 'begun']);
  });

  it('never takes over from a pen', () => {
    const hand = createHand({ follows: 'last' });
    hand.send('down', 1, { pointer: 'pen' });
    expect(hand.send('down', 2, { x: 500 })).toEqual([]);
  });
});

describe('children together', () => {
  it('draw each their own stroke', () => {
    const hand = createHand({}, true);
    expect(hand.send('down', 1, { x: 10 })).toEqual(['begun']);
    expect(hand.send('down', 2, { x: 900 })).toEqual(['begun']);
    hand.send('move', 2, { x: 950, time: 8 });
    hand.send('move', 1, { x: 60, time: 8 });
    expect(hand.send('up', 1, { x: 60, time: 16 })).toEqual(['finished']);
    expect(hand.tool.isDrawing).toBe(true);
    expect(hand.send('up', 2, { x: 950, time: 16 })).toEqual(['finished']);
    const [first, second] = hand.events.filter(({ type }) => type === 'finished').map(({ stroke }) => stroke);
    expect(first?.points[0]).toBe(10);
    expect(second?.points[0]).toBe(900);
  });

  it('are not stopped by a pen, but for the hand that holds it', () => {
    const hand = createHand({}, true);
    hand.send('down', 1, { x: 100, time: 0 });
    hand.send('down', 2, { x: 1800, time: 0 });
    expect(hand.send('down', 3, { pointer: 'pen', x: 160, time: 100 })).toEqual(['dropped', 'begun']);
    expect(hand.send('move', 2, { x: 1700, time: 110 })).toEqual(['extended']);
  });

  it('keep palms off', () => {
    expect(createHand({}, true).send('down', 1, { contactMm: 40 })).toEqual([]);
  });

  it('have each their own line from click to click', () => {
    const hand = createHand({ press: 'click' }, true);
    hand.send('down', 1, { x: 10 });
    hand.send('up', 1, { x: 10, time: 50 });
    expect(hand.send('down', 2, { x: 900, time: 400 })).toEqual(['begun']);
    hand.send('up', 2, { x: 900, time: 450 });
    expect(hand.send('down', 3, { x: 300, time: 900 })).toEqual(['extended', 'finished']);
    expect(hand.send('down', 4, { x: 600, time: 950 })).toEqual(['extended', 'finished']);
    const ends = hand.events.filter(({ type }) => type === 'finished').map(({ stroke }) => stroke.points.at(-4));
    expect(ends).toEqual([300, 600]);
  });

  it('end a line anywhere with the mouse that began it', () => {
    const hand = createHand({ press: 'click' }, true);
    const mouse = { pointer: 'mouse' as const };
    hand.send('down', 1, { ...mouse, x: 10 });
    hand.send('up', 1, { ...mouse, x: 10, time: 50 });
    hand.send('move', 1, { ...mouse, x: 700, time: 500, isPressed: false });
    expect(hand.send('down', 1, { ...mouse, x: 900, time: 900 })).toEqual(['extended', 'finished']);
  });

  it('all keep their strokes when the window is left', () => {
    const hand = createHand({}, true);
    for (const id of [1, 2, 3]) hand.send('down', id, { x: id * 100 });
    expect(hand.finish().map(({ type }) => type)).toEqual(['finished', 'finished', 'finished']);
  });
});

describe('a tool that flows', () => {
  it('goes on where the hand stands, and no other does', () => {
    const hand = createHand();
    hand.send('down', 1, { x: 10 });
    expect(hand.tool.pass(500)).toEqual([]);
  });
});
