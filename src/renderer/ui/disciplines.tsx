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
import { classes } from './css.ts';
import css from './disciplines.module.css';

/** The disciplines that have a colour and an icon here; anything else is a type error where it is shown. */
export const disciplineIcon = {
  speech_therapy: AudioLines,
  special_education: Puzzle,
  psychology: Brain,
  pottery: Amphora,
  exercise: PersonStanding,
  art: Palette,
  choreography: Music2,
  literature: BookOpen,
  career_tryout: Compass,
} as const satisfies Readonly<Record<string, LucideIcon>>;

export type DisciplineId = keyof typeof disciplineIcon;

interface DisciplineBadgeProps {
  readonly discipline: DisciplineId;
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
  readonly discipline: DisciplineId;
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
