/** The shapes of a chart as SVG; what they mean is said by the buttons and the table beside them. */
import type { Chart, ChartShape } from '../../../../../shared/chart/chart.ts';
import css from './chart.module.css';

export function ChartDrawing({ chart }: { readonly chart: Chart }) {
  return (
    <svg aria-hidden className={css.drawing} width={chart.width} height={chart.height}>
      {chart.shapes.map((shape, index) => (
        <Shape key={index} shape={shape} />
      ))}
    </svg>
  );
}

function Shape({ shape }: { readonly shape: ChartShape }) {
  const className = `${css[shape.kind] ?? ''} ${css[shape.look] ?? ''}`;
  if (shape.kind === 'path') return <path className={className} d={shape.d} />;
  if (shape.kind === 'dot') return <circle className={className} cx={shape.x} cy={shape.y} r={shape.radius} />;
  return (
    <text className={className} x={shape.x} y={shape.y} textAnchor={shape.anchor}>
      {shape.text}
    </text>
  );
}
