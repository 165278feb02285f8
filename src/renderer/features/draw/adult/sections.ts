/** What the panel for adults holds, in order. A new section is a line here and a word under `adult.sections`. */
import {
  FilePlus2,
  Link2,
  type LucideIcon,
  MonitorSpeaker,
  Printer,
  SlidersHorizontal,
  Trash2,
  Users,
} from 'lucide-react';
import type { ComponentType } from 'react';
import { BinSection } from './bin-section.tsx';
import { LinksSection } from './links-section.tsx';
import { OutSection } from './out-section.tsx';
import { ScreenSection } from './screen-section.tsx';
import type { AdultSectionProps, DrawingSectionProps } from './section-props.ts';
import { StarterSection } from './starter-section.tsx';
import { SuitsSection } from './suits-section.tsx';
import { TogetherSection } from './together-section.tsx';

type Head = {
  readonly id: 'out' | 'links' | 'starter' | 'together' | 'bin' | 'suits' | 'screen';
  readonly icon: LucideIcon;
};
/** `of` drawing: shown only where a drawing is on screen. */
export type AdultSection =
  | (Head & { readonly of: 'child'; readonly Content: ComponentType<AdultSectionProps> })
  | (Head & { readonly of: 'drawing'; readonly Content: ComponentType<DrawingSectionProps> });
export type AdultSectionId = AdultSection['id'];

export const adultSections: readonly AdultSection[] = [
  { id: 'out', icon: Printer, of: 'drawing', Content: OutSection },
  { id: 'links', icon: Link2, of: 'drawing', Content: LinksSection },
  { id: 'starter', icon: FilePlus2, of: 'drawing', Content: StarterSection },
  { id: 'together', icon: Users, of: 'child', Content: TogetherSection },
  { id: 'bin', icon: Trash2, of: 'child', Content: BinSection },
  { id: 'suits', icon: SlidersHorizontal, of: 'child', Content: SuitsSection },
  { id: 'screen', icon: MonitorSpeaker, of: 'child', Content: ScreenSection },
];
