import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { PourLine } from '../../../../../src/shared/drawing/fill/pour-line.ts';

type Question = { readonly pour: string; readonly answer: (op: string | null) => void; readonly fail: () => void };

let picture: readonly string[] = [];
let asked: Question[] = [];
let ended: string[] = [];
/** What is in progress, and which pours it parts. */
let marks: string[] = [];
let parted = new Set<string>();
let atOnce: string[] = [];

function line() {
  return new PourLine<string, string>({
    picture: () => picture,
    workOut: (pour) =>
      new Promise((answer, reject) => {
        asked.push({ pour, answer, fail: () => reject(new Error('failed')) });
      }),
    workOutNow: (pour) => {
      atOnce.push(pour);
      return pour;
    },
    heldUpBy: (pour) => (parted.has(pour) ? marks : []),
    add: (op) => {
      picture = [...picture, op];
    },
    ended: (pour) => ended.push(pour),
  });
}

beforeEach(() => {
  [picture, asked, ended, marks, parted, atOnce] = [[], [], [], [], new Set(), []];
});

/** Lets everything go on that waits for nothing. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

async function answerNext(op?: string | null): Promise<void> {
  const question = asked.shift();
  question?.answer(op === undefined ? question.pour : op);
  await settled();
}

describe('pours on their way', () => {
  it('are worked out one after the other, in the order in which they were asked for', async () => {
    const pours = line();
    for (const pour of ['a', 'b', 'c']) pours.ask(pour);
    expect(asked.map(({ pour }) => pour)).toEqual(['a']);
    await answerNext();
    expect(picture).toEqual(['a']);
    await answerNext();
    await answerNext();
    expect(picture).toEqual(['a', 'b', 'c']);
    expect(ended).toEqual(['a', 'b', 'c']);
    expect(atOnce).toEqual([]);
  });

  it('end without a step where there is nothing to pour', async () => {
    const pours = line();
    pours.ask('a');
    await answerNext(null);
    expect(picture).toEqual([]);
    expect(ended).toEqual(['a']);
  });

  it('are worked out anew where the picture changed meanwhile, and at once where it changes all the time', async () => {
    const pours = line();
    pours.ask('a');
    picture = ['stroke'];
    await answerNext('through the line');
    expect(picture).toEqual(['stroke']);
    await answerNext('a');
    expect(picture).toEqual(['stroke', 'a']);
    pours.ask('b');
    for (let nth = 0; asked.length > 0; nth += 1) {
      picture = [...picture, `s${nth}`];
      await answerNext('of another picture');
    }
    expect(picture.at(-1)).toBe('b');
    expect(atOnce).toEqual(['b']);
    expect(ended).toEqual(['a', 'b']);
  });

  it('are done here where it fails beside the window, and the next ones go on', async () => {
    const pours = line();
    pours.ask('a');
    pours.ask('b');
    asked.shift()?.fail();
    await settled();
    expect(picture).toEqual(['a']);
    await answerNext();
    expect(picture).toEqual(['a', 'b']);
  });

  it('are done at once before a step back, and what comes late is no second one', async () => {
    const pours = line();
    pours.ask('a');
    pours.ask('b');
    pours.settle();
    expect(picture).toEqual(['a', 'b']);
    await answerNext('a');
    expect(asked).toEqual([]);
    expect(picture).toEqual(['a', 'b']);
    pours.ask('c');
    await answerNext();
    expect(picture).toEqual(['a', 'b', 'c']);
  });

  it('that a line parts wait for the marks that were there, whatever began since', async () => {
    const pours = line();
    marks = ['x', 'y'];
    parted = new Set(['a', 'b']);
    pours.ask('a');
    await answerNext();
    marks = ['y'];
    pours.ask('b');
    await answerNext();
    expect(picture).toEqual([]);
    expect(ended).toEqual([]);
    // A place that no line parts is poured meanwhile.
    pours.ask('c');
    await answerNext();
    pours.lifted('x');
    pours.lifted('z');
    await settled();
    expect(asked).toEqual([]);
    pours.lifted('y');
    // The mark becomes part of the picture only now.
    picture = [...picture, 'y'];
    await settled();
    await answerNext();
    await answerNext();
    expect(picture).toEqual(['c', 'y', 'a', 'b']);
  });

  it('that wait go on waiting through a step back, and are done when the page is left', async () => {
    const pours = line();
    marks = ['x'];
    parted = new Set(['a']);
    pours.ask('a');
    await answerNext();
    pours.ask('b');
    pours.settle();
    expect(picture).toEqual(['b']);
    pours.ask('c');
    pours.finish();
    expect(picture).toEqual(['b', 'a', 'c']);
    expect(ended).toEqual(['b', 'a', 'c']);
    pours.lifted('x');
    await answerNext();
    expect(picture).toEqual(['b', 'a', 'c']);
  });

  it('reach the page once each, whatever comes between', async () => {
    type Step = 'ask' | 'answer' | 'fail' | 'stroke' | 'settle' | 'begin' | 'lift';
    const steps = fc.array(fc.constantFrom<Step>('ask', 'ask', 'answer', 'fail', 'stroke', 'settle', 'begin', 'lift'));
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        [picture, asked, ended, marks, parted] = [[], [], [], [], new Set()];
        const pours = line();
        let count = 0;
        for (const step of all) {
          if (step === 'ask') {
            count += 1;
            if (count % 3 === 0) parted.add(`p${count}`);
            pours.ask(`p${count}`);
          }
          if (step === 'answer') await answerNext();
          if (step === 'fail') asked.shift()?.fail();
          if (step === 'stroke') picture = [...picture, 'stroke'];
          if (step === 'settle') pours.settle();
          if (step === 'begin') marks = [...marks, `m${marks.length}`];
          if (step === 'lift') {
            const [lifted = '', ...rest] = marks;
            marks = rest;
            pours.lifted(lifted);
            picture = [...picture, lifted];
          }
          await settled();
        }
        pours.finish();
        while (asked.length > 0) await answerNext();
        const poured = picture.filter((op) => op.startsWith('p'));
        const wanted = Array.from({ length: count }, (_unused, nth) => `p${nth + 1}`);
        expect(poured.toSorted()).toEqual(wanted.toSorted());
        expect(ended.toSorted()).toEqual(wanted.toSorted());
        // Those that nothing held up are in the order in which they were asked for.
        const free = (ops: readonly string[]) => ops.filter((op) => !parted.has(op));
        expect(free(poured)).toEqual(free(wanted));
      }),
    );
  });
});
