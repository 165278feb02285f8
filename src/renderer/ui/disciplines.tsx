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
import type { Discipline } from '../../shared/domain/discipline.ts';
import { classes } from './css.ts';
import css from './disciplines.module.css';

/** Colours of the same names are in tokens.css. */
export const disciplineIcon: Readonly<Record<Discipline, LucideIcon>> = {
  speech_therapy: AudioLines,
  special_education: Puzzle,
  psychology: Brain,
  pottery: Amphora,
  exercise: PersonStanding,
  art: Palette,
  choreography: Music2,
  literature: BookOpen,
  career_tryout: Compass,
};

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
