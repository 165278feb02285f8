/** Groups that come together all year, with a name of their own; the plan's series of them point to them. */
import { createIds } from '../ids.ts';
import type { NameLanguage } from '../names.ts';
import { demoDay } from '../options.ts';
import { createRandom } from '../random.ts';
import type { DemoChild, DemoRoom, DemoSeries, Unit } from '../world.ts';

export type Group = {
  readonly id: string;
  readonly room: DemoRoom;
  readonly name: string;
  readonly children: readonly DemoChild[];
  readonly series: readonly DemoSeries[];
};

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const names: Readonly<Record<NameLanguage, readonly string[]>> = {
  kk: words(`Балапан Құлыншақ Ботақан Күншуақ Бәйшешек Қарлығаш Айгөлек Жұлдыз Көгершін Тұлпар Қызғалдақ Кемпірқосақ
    Шағала Ақтиін Алтынай Балауса Бүлдірген Гүлдер Достар Еркетай Жарқын Көбелек Қошақан Маржан Өрен Самал Сәуле
    Таңшолпан Тиінтай Үміт Шаттық Шуақ`),
  ru: words(`Солнышко Ромашки Капельки Звёздочки Ласточки Светлячки Бельчата Журавлики Колокольчик Лучики Подснежник
    Радуга Росинки Совята Тюльпаны Улыбка Фантазёры Черепашки Мастера Дружба Ёжики Зайчата Искорки Кораблик Лисята
    Мечта Непоседы Огоньки Паруса Росток Снегири Умелые_руки`).map((name) => name.replace('_', ' ')),
};

/** @param series of the last year */
export function makeGroups(
  seed: number,
  madeAt: number,
  rooms: readonly DemoRoom[],
  languageOf: (room: DemoRoom) => NameLanguage,
  series: readonly DemoSeries[],
): readonly Group[] {
  const makeId = createIds(createRandom(seed, 'group ids'));
  const byRoom = Map.groupBy(series, ({ room }) => room);
  return rooms.flatMap((room) => {
    const free = createRandom(seed, 'groups', room.number).shuffle(names[languageOf(room)]);
    const current = (byRoom.get(room) ?? []).filter(({ from, to }) => from <= demoDay && to >= demoDay);
    const units: ReadonlyMap<Unit, readonly DemoSeries[]> = Map.groupBy(current, ({ meeting }) => meeting.unit);
    return [...units.values()].flatMap((ofUnit, place) => {
      const [{ children }] = ofUnit as [DemoSeries];
      const name = free[place % free.length] ?? '';
      if (children.length < 2) return [];
      const again = Math.floor(place / free.length);
      return [
        { id: makeId(madeAt), room, name: again === 0 ? name : `${name} ${again + 1}`, children, series: ofUnit },
      ];
    });
  });
}
