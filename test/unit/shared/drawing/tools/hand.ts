import { DEFAULT_BRUSH, inkToolContext } from '../../../../../src/shared/drawing/tools/ink-settings.ts';
import { type InkEvent, InkTool } from '../../../../../src/shared/drawing/tools/ink-tool.ts';
import type { PointerInput } from '../../../../../src/shared/drawing/tools/pointer-input.ts';

/** What an event says; its one sample by name, or all of them. */
export type OneSample = Partial<PointerInput> & {
  readonly x?: number;
  readonly y?: number;
  readonly time?: number;
  readonly pressure?: number;
};

/** A tool and a hand that moves it: `hand.down(1)`, `hand.move(1, { x: 5 })`. */
export function createHand(): {
  readonly tool: InkTool;
  readonly send: (type: PointerInput['type'], pointerId: number, rest?: OneSample) => readonly InkEvent['type'][];
  readonly events: InkEvent[];
} {
  let count = 0;
  const tool = new InkTool(
    inkToolContext({
      brush: () => DEFAULT_BRUSH,
      newId: () => {
        count += 1;
        return `stroke-${count}`;
      },
      newSeed: () => 7,
    }),
  );
  const events: InkEvent[] = [];
  return {
    tool,
    events,
    send(type, pointerId, { x = 0, y = 0, time = 0, pressure = 0.5, ...rest } = {}) {
      const base = { type, pointerId, pointer: 'touch', samples: [x, y, time, pressure], contactMm: 8 } as const;
      const done = tool.handle({ ...base, isPressed: type === 'down' || type === 'move', ...rest });
      events.push(...done);
      return done.map((event) => event.type);
    },
  };
}
