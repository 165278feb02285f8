/** Why a child was away or a session did not take place, where somebody wrote it down. */
import type { AttendanceStatus } from '../../../shared/domain/attendance.ts';
import type { SessionOutcome } from '../../../shared/domain/session.ts';
import type { NameLanguage } from './names.ts';
import type { Random } from './random.ts';
import type { SchoolDay } from './school-days.ts';

type Reasons = Readonly<Record<NameLanguage, readonly string[]>>;

/** How often it is written down, and what. */
const ofAbsence: Partial<Record<AttendanceStatus, readonly [share: number, reasons: Reasons]>> = {
  absent_ill: [
    0.25,
    {
      kk: ['Қызуы көтерілді', 'Тұмау', 'Анасы хабарлады, ауырып қалды', 'Дәрігердің анықтамасы бар'],
      ru: ['Температура', 'Простуда', 'Мама сообщила: болеет', 'Справка от врача'],
    },
  ],
  absent_excused: [
    0.5,
    {
      kk: ['Ата-анасының өтініші', 'Дәрігерге барды', 'Сыныпта бақылау жұмысы', 'Отбасы жағдайы'],
      ru: ['Заявление родителей', 'На приёме у врача', 'Контрольная в классе', 'Семейные обстоятельства'],
    },
  ],
  absent_unexcused: [0.12, { kk: ['Хабарсыз келмеді'], ru: ['Без предупреждения'] }],
  refused: [
    0.4,
    {
      kk: ['Шаршадым деп келмеді', 'Сыныптан шыққысы келмеді'],
      ru: ['Говорит об усталости', 'Не хочет уходить из класса'],
    },
  ],
};

const ofProvider: Reasons = {
  kk: ['Маман ауырып қалды', 'Маман біліктілік арттыру курсында', 'Маман ПМПК отырысында'],
  ru: ['Болезнь специалиста', 'Специалист на курсах', 'Специалист на заседании ПМПК'],
};
const ofSchool: Reasons = {
  kk: ['Мектепте шара', 'Сыныппен экскурсия', 'Кабинет бос емес', 'Медициналық тексеру'],
  ru: ['Мероприятие в школе', 'Класс на экскурсии', 'Кабинет занят', 'Медосмотр'],
};
const ofFrost: Reasons = { kk: ['Аязға байланысты сабақ болмады'], ru: ['Занятия отменены из-за мороза'] };

/** Of called-off sessions, those where it is written down. */
const calledOffShare = 0.8;

export function reasonOfAbsence(random: Random, status: AttendanceStatus, language: NameLanguage): string {
  const found = ofAbsence[status];
  return found && random.chance(found[0]) ? random.pick(found[1][language]) : '';
}

/** The same for each child. */
export function reasonOfCallingOff(
  random: Random,
  outcome: SessionOutcome | null,
  { isFrost }: SchoolDay,
  language: NameLanguage,
): string {
  if (!random.chance(calledOffShare)) return '';
  const reasons = outcome === 'provider_absent' ? ofProvider : isFrost ? ofFrost : ofSchool;
  return random.pick(reasons[language]);
}
