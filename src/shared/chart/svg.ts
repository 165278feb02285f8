/** A chart as SVG text, for paper. */
import { escapeHtml } from '../html.ts';
import type { Chart, ChartShape } from './chart.ts';

/** @param label what the chart is of, for who cannot see it */
export function chartSvg({ width, height, shapes }: Chart, label: string): string {
  return `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(label)}">${shapes.map(shapeSvg).join('')}</svg>`;
}

function shapeSvg(shape: ChartShape): string {
  const look = `class="chart-${shape.kind} chart-${shape.look}"`;
  if (shape.kind === 'path') return `<path ${look} d="${shape.d}"/>`;
  if (shape.kind === 'dot') return `<circle ${look} cx="${shape.x}" cy="${shape.y}" r="${shape.radius}"/>`;
  return `<text ${look} x="${shape.x}" y="${shape.y}" text-anchor="${shape.anchor}">${escapeHtml(shape.text)}</text>`;
}
