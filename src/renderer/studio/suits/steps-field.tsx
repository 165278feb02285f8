import { Segmented } from '../../ui/index.ts';

interface StepsFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly steps: readonly number[];
  readonly value: number;
  readonly wordOf: (step: number) => string;
  readonly onChange: (value: number) => void;
}

/** A number of which a few values matter; one that somebody set otherwise stays among them. */
export function StepsField({ steps, value, wordOf, onChange, ...words }: StepsFieldProps) {
  const all = [...new Set([...steps, value])].sort((a, b) => a - b);
  return (
    <Segmented
      {...words}
      options={all.map((step) => ({ id: String(step), label: wordOf(step) }))}
      value={String(value)}
      onChange={(id) => onChange(Number(id))}
    />
  );
}
