import { POINT_STRIDE, type Stroke, type Tool } from '../ops/stroke.ts';

const STEPS = 28;

/**
 * A stroke as a hand would try a tool: one wave through a box, for the picture of the tool.
 * @param box page units
 */
export function sampleStroke(
  tool: Tool,
  look: { readonly colour: string; readonly size: number },
  box: { readonly width: number; readonly height: number },
): Stroke {
  const margin = Math.min(box.width / 4, look.size / 2 + 4);
  const reach = Math.max(0, box.height / 2 - margin);
  const points = Array.from({ length: STEPS + 1 }, (_unused, step) => {
    const share = step / STEPS;
    const x = margin + (box.width - 2 * margin) * share;
    const y = box.height / 2 - reach * 0.75 * Math.sin(share * 2 * Math.PI);
    return [x, y, step * 16, 0.5].slice(0, POINT_STRIDE);
  }).flat();
  return { kind: 'stroke', id: `sample-${tool}`, tool, ...look, seed: 7, pointer: 'mouse', points };
}
