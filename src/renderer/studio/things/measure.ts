import { labelFont, measureWith } from '../../../shared/drawing/painter/things.ts';
import type { Measure } from '../../../shared/drawing/things/label.ts';

const widths = new Map<string, number>();
let measure: Measure | null = null;

/** How wide words are in the font of labels, ems; asked of the window once for each text. */
export const measureLabel: Measure = (text) => {
  const known = widths.get(text);
  if (known !== undefined) return known;
  const width = measurer()(text);
  // Before the font is here widths are those of another one: they are asked for again.
  if (document.fonts.check(labelFont(40), text)) widths.set(text, width);
  return width;
};

function measurer(): Measure {
  if (measure) return measure;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no 2d context');
  measure = measureWith(context);
  return measure;
}
