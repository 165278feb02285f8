import { DEFAULT_PROFILE, type HandProfile } from '../../../../../src/shared/domain/hand-profile.ts';
import { handOf } from '../../../../../src/shared/drawing/tools/hand-settings.ts';
import { DEFAULT_BRUSH, inkToolContext } from '../../../../../src/shared/drawing/tools/ink-settings.ts';
import { type InkEvent, InkTool } from '../../../../../src/shared/drawing/tools/ink-tool.ts';
import type { PointerInput } from '../../../../../src/shared/drawing/tools/pointer-input.ts';
import { type Press, PressReader } from '../../../../../src/shared/drawing/tools/press-reader.ts';

/** What an event says; its one sample by name, or all of them. */
export type OneSample = Partial<PointerInput> & {
  readonly x?: number;
  readonly y?: number;
  readonly time?: number;
  readonly pressure?: number;
};

export type TestHand = {
  readonly tool: InkTool;
  readonly reader: PressReader;
  readonly handle: (input: PointerInput) => readonly InkEvent[];
  readonly finish: () => readonly InkEvent[];
  readonly send: (type: PointerInput['type'], pointerId: number, rest?: OneSample) => readonly InkEvent['type'][];
  readonly events: InkEvent[];
  readonly presses: Press[];
};

/** A tool and a hand that moves it: `hand.down(1)`, `hand.move(1, { x: 5 })`. Five page units are a millimetre. Two together part the page at 500. */
export function createHand(profile: Partial<HandProfile> = {}, together = false, carries = true): TestHand {
  let count = 0;
  const hand = handOf({ ...DEFAULT_PROFILE, ...profile }, 5, together);
  const reader = new PressReader(
    () => hand,
    () => carries,
    (x) => (together && x >= 500 ? 1 : 0),
  );
  const newId = () => {
    count += 1;
    return `stroke-${count}`;
  };
  const tool = new InkTool({ ...inkToolContext({ newId, newSeed: () => 7 }), hand: () => hand });
  const events: InkEvent[] = [];
  const presses: Press[] = [];
  const draw = (all: readonly Press[]) => {
    presses.push(...all);
    return all.flatMap((press) => (press.type === 'down' ? tool.begin(press, DEFAULT_BRUSH) : tool.handle(press)));
  };
  const handle = (input: PointerInput) => draw(reader.handle(input));
  return {
    tool,
    reader,
    handle,
    finish: () => draw(reader.finish()),
    events,
    presses,
    send(type, pointerId, { x = 0, y = 0, time = 0, pressure = 0.5, ...rest } = {}) {
      const base = { type, pointerId, pointer: 'touch', samples: [x, y, time, pressure], contactMm: 8 } as const;
      const done = handle({ ...base, isPressed: type === 'down' || type === 'move', ...rest });
      events.push(...done);
      return done.map((event) => event.type);
    },
  };
}
