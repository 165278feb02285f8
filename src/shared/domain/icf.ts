/**
 * Codes of the International Classification of Functioning, Disability and Health (WHO, children and youth version) that
 * school support uses. Their titles stand in the language files, `icf.<code>`.
 */
import { z } from 'zod';
import { foldForSearch } from './collation.ts';

export const icfCodes = [
  'b140',
  'b167',
  'b310',
  'b320',
  'b330',
  'b455',
  'b710',
  'b730',
  'b760',
  'b770',
  'd160',
  'd310',
  'd330',
  'd350',
  'd430',
  'd440',
  'd445',
  'd450',
  'd710',
  'd820',
  'd825',
  'd840',
  'd9203',
] as const;
export type IcfCode = (typeof icfCodes)[number];

/** A code of the list, or none. */
export const icfSchema = z.union([z.enum(icfCodes), z.literal('')]);

export type IcfTitles = Readonly<Record<IcfCode, string>>;

/**
 * Codes for what somebody typed: words in any order, each anywhere in the code or in its title in any of the languages,
 * whatever the case. All codes for no words.
 */
export function findIcf(text: string, titles: readonly IcfTitles[]): readonly IcfCode[] {
  const words = foldForSearch(text).split(' ').filter(Boolean);
  return icfCodes.filter((code) => {
    const all = foldForSearch([code, ...titles.map((one) => one[code])].join(' '));
    return words.every((word) => all.includes(word));
  });
}
