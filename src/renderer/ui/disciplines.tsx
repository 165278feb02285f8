import {
  Amphora,
  AudioLines,
  BookOpen,
  Brain,
  Compass,
  type LucideIcon,
  Music2,
  Palette,
  PersonStanding,
  Puzzle,
} from 'lucide-react';
import type { DisciplineIcon } from '../../shared/disciplines/definition.ts';
import { type Discipline, definitionOf, disciplines } from '../../shared/domain/discipline.ts';
import { classes } from './css.ts';
import css from './disciplines.module.css';

const icons: Readonly<Record<DisciplineIcon, LucideIcon>> = {
  sound: AudioLines,
  puzzle: Puzzle,
  mind: Brain,
  vessel: Amphora,
  body: PersonStanding,
  palette: Palette,
  music: Music2,
  book: BookOpen,
  compass: Compass,
};

export const disciplineIcon = Object.fromEntries(
  disciplines.map((discipline) => [discipline, icons[definitionOf(discipline).icon]]),
) as Readonly<Record<Discipline, LucideIcon>>;

/** Makes each discipline's colours known to the style sheets: --discipline-<id>, -soft and -ink. */
export function defineDisciplineColours(style: CSSStyleDeclaration): void {
  for (const discipline of disciplines) {
    const { strong, soft, ink } = definitionOf(discipline).colour;
    style.setProperty(`--discipline-${discipline}`, strong);
    style.setProperty(`--discipline-${discipline}-soft`, soft);
    style.setProperty(`--discipline-${discipline}-ink`, ink);
  }
}

interface DisciplineBadgeProps {
  readonly discipline: Discipline;
  readonly label: string;
  readonly size?: 'small' | 'large' | undefined;
}

/** Icon and name on the discipline's own soft colour. */
export function DisciplineBadge({ discipline, label, size = 'small' }: DisciplineBadgeProps) {
  const Icon = disciplineIcon[discipline];
  return (
    <span
      className={classes(css.badge, css[size])}
      style={{ background: `var(--discipline-${discipline}-soft)`, color: `var(--discipline-${discipline}-ink)` }}
    >
      <Icon aria-hidden className={css.icon} />
      {label}
    </span>
  );
}

interface DisciplineDotProps {
  readonly discipline: Discipline;
  /** Needed where no word beside the dot says the same. */
  readonly label?: string | undefined;
}

/** The icon alone, in white on the discipline's strong colour. */
export function DisciplineDot({ discipline, label }: DisciplineDotProps) {
  const Icon = disciplineIcon[discipline];
  return (
    <span
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      className={css.dot}
      style={{ background: `var(--discipline-${discipline})` }}
    >
      <Icon aria-hidden />
    </span>
  );
}
