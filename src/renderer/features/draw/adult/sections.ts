/** What the panel for adults holds, in order. A new section is a line here and a word under `adult.sections`. */
import { type LucideIcon, Trash2 } from 'lucide-react';
import type { ComponentType } from 'react';
import { BinSection } from './bin-section.tsx';
import type { AdultSectionProps, DrawingSectionProps } from './section-props.ts';

type Head = { readonly id: 'bin'; readonly icon: LucideIcon };
/** `of` drawing: shown only where a drawing is on screen. */
export type AdultSection =
  | (Head & { readonly of: 'child'; readonly Content: ComponentType<AdultSectionProps> })
  | (Head & { readonly of: 'drawing'; readonly Content: ComponentType<DrawingSectionProps> });
export type AdultSectionId = AdultSection['id'];

export const adultSections: readonly AdultSection[] = [{ id: 'bin', icon: Trash2, of: 'child', Content: BinSection }];
