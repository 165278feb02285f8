/** Papers a child can choose: colours, rulings and scenes. */
import type { Paper } from '../ops/page.ts';
import type { Figure } from '../starter.ts';
import { Brush, type Scene } from './brush.ts';
import { places } from './places/index.ts';
import { rulings } from './rulings.ts';

const scenes: ReadonlyMap<string, Scene> = new Map([...rulings, ...places].map((scene) => [scene.id, scene]));

/** One paper of the picker; its word is `draw.papers.<id>`. */
export type PaperChoice = Paper & { readonly id: string };

/** In the order of the picker: plain ones first. */
export const papers = [
  { id: 'white', background: '#ffffff', scene: null },
  { id: 'cream', background: '#fdf3dc', scene: null },
  { id: 'pink', background: '#fbe0e6', scene: null },
  { id: 'blue', background: '#dcecf8', scene: null },
  { id: 'green', background: '#e0f0d8', scene: null },
  { id: 'brown', background: '#d9bd97', scene: null },
  { id: 'dark', background: '#26344f', scene: null },
  { id: 'black', background: '#1f1d1b', scene: null },
  ...[...scenes.values()].map(({ id, background }) => ({ id, background, scene: id })),
] as const satisfies readonly PaperChoice[];

export function isRuling(scene: string | null): boolean {
  return rulings.some(({ id }) => id === scene);
}

/** What is painted over the colour of a paper; nothing for a scene that a newer version has. */
export function sceneMarks({ scene, background }: Paper): readonly Figure[] {
  const brush = new Brush();
  if (scene !== null) scenes.get(scene)?.paint(brush, background);
  return brush.figures;
}
