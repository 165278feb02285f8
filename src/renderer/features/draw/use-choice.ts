import { useCallback, useRef, useState } from 'react';
import type { Tool } from '../../../shared/drawing/ops/stroke.ts';
import { type ColourId, colourValue, type SizeId, TOOL_SIZES } from '../../../shared/drawing/palette.ts';
import type { Chosen } from '../../../shared/drawing/tools/chosen.ts';

/** What is chosen in the trays. */
export type Choice = { readonly tool: Tool; readonly colour: ColourId; readonly size: SizeId };

const FIRST: Choice = { tool: 'round-brush', colour: 'blue', size: 'medium' };

/** The chosen tool, colour and size; `chosen` reads them at the moment a press begins. */
export function useChoice() {
  const [choice, setChoice] = useState<Choice>(FIRST);
  const now = useRef(choice);
  const lastInk = useRef<Tool>(FIRST.tool);

  const choose = (change: Partial<Choice>) => {
    now.current = { ...now.current, ...change };
    if (now.current.tool !== 'eraser') lastInk.current = now.current.tool;
    setChoice(now.current);
  };
  const chosen = useCallback((): Chosen => {
    const { tool, colour, size } = now.current;
    return { kind: 'ink', brush: { tool, colour: colourValue(colour), size: TOOL_SIZES[tool][size] } };
  }, []);
  return {
    choice,
    chosen,
    chooseTool: (tool: Tool) => choose({ tool }),
    chooseSize: (size: SizeId) => choose({ size }),
    /** Who takes a colour wants to draw: the eraser gives way to the brush that was used before it. */
    chooseColour: (colour: ColourId) => choose({ colour, tool: lastInk.current }),
  };
}
