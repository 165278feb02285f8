/** What stands in the conclusion of the commission besides its number and its end. */
import { addDays, type Day } from '../../../../shared/domain/day.ts';
import type { Specialism } from '../../../../shared/domain/staff.ts';
import type { NameLanguage } from '../names.ts';
import type { Random } from '../random.ts';
import type { DemoChild } from '../world.ts';

export type Conclusion = {
  readonly issuedOn: Day | null;
  readonly consultedOn: Day | null;
  readonly document: string;
  readonly specialists: readonly Specialism[];
  readonly support: string;
  /** Null where the paper does not say. */
  readonly sessionsPerWeek: number | null;
};

const documents: Readonly<Record<NameLanguage, readonly string[]>> = {
  kk: ['ПМПК қорытындысы', 'ПМПК қорытындысы және ұсынымдары'],
  ru: ['Заключение ПМПК', 'Заключение и рекомендации ПМПК'],
};
const supports: Readonly<Record<NameLanguage, readonly string[]>> = {
  kk: [
    'Жалпы білім беретін сынып, жеке оқу бағдарламасы, мамандардың қолдауы',
    'Жалпы білім беретін сынып, бейімделген бағдарлама',
    'Педагог-ассистенттің сүйемелдеуі, мамандардың қолдауы',
    'Мамандардың психологиялық-педагогикалық қолдауы',
  ],
  ru: [
    'Общеобразовательный класс, индивидуальная программа, поддержка специалистов',
    'Общеобразовательный класс, адаптированная программа',
    'Сопровождение педагога-ассистента, поддержка специалистов',
    'Психолого-педагогическая поддержка специалистов',
  ],
};
const withoutSessions = 0.3;

const nothing: Conclusion = {
  ...{ issuedOn: null, consultedOn: null, document: '', specialists: [], support: '', sessionsPerWeek: null },
};

/** @param sessions a week, of all kinds together */
export function makeConclusion(
  random: Random,
  { pmpkNumber, language }: DemoChild,
  specialists: readonly Specialism[],
  sessions: number,
): Conclusion {
  if (pmpkNumber === '') return nothing;
  // The year is the last part of the number.
  const year = `20${pmpkNumber.slice(-2)}`;
  const issued = addDays(`${year}-01-20` as Day, random.whole(0, 310));
  const consulted = addDays(issued, -random.whole(2, 18));
  const document = random.pick(documents[language]);
  const support = random.pick(supports[language]);
  const isSilent = random.chance(withoutSessions);
  const sessionsPerWeek = isSilent || sessions === 0 ? null : sessions;
  return { issuedOn: issued, consultedOn: consulted, document, specialists, support, sessionsPerWeek };
}
