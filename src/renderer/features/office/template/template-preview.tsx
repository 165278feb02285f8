import { useEffect, useRef, useState } from 'react';
import { monthOf } from '../../../../shared/domain/day.ts';
import type { SchoolId } from '../../../../shared/domain/ids.ts';
import { type Language, languages } from '../../../../shared/domain/language.ts';
import type { SheetTemplate } from '../../../../shared/domain/sheet-template.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import { sheetBody } from '../../../../shared/sheet/sheet-html.ts';
import { sheetTable } from '../../../../shared/sheet/sheet-table.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Segmented } from '../../../ui/index.ts';
import css from './template.module.css';

type Props = {
  readonly schoolId: SchoolId;
  readonly template: SheetTemplate;
  readonly language: Language;
  readonly status: ReadyStatus;
};

/** The page that would be printed of this month, in the very HTML of PDF and paper. */
export function TemplatePreview({ schoolId, template, language, status }: Props) {
  const { t } = useWords();
  const [second, setSecond] = useState<Language | null>(null);
  const { data: rooms = [] } = useCall('rooms.list', { archived: false });
  const ofSchool = rooms.filter((room) => room.schoolId === schoolId);
  const room = ofSchool.find(({ id }) => id === status.room?.id) ?? ofSchool[0];
  const roomId = room?.id ?? status.rooms[0]?.id;
  const others = languages.filter((id) => id !== language);
  return (
    <div className={css.preview}>
      <div className={css.second}>
        <Segmented<Language | 'none'>
          label={t('template.second')}
          options={[
            { id: 'none', label: t('exports.noSecond') },
            ...others.map((id) => ({ id, label: t(`languages.${id}`) })),
          ]}
          value={second === null || second === language ? 'none' : second}
          onChange={(id) => setSecond(id === 'none' ? null : id)}
        />
      </div>
      {roomId && (
        <Page
          roomId={roomId}
          template={template}
          languages={second === null || second === language ? [language] : [language, second]}
          today={status.today}
        />
      )}
    </div>
  );
}

type PageProps = {
  readonly roomId: ReadyStatus['rooms'][number]['id'];
  readonly template: SheetTemplate;
  readonly languages: [Language] | [Language, Language];
  readonly today: ReadyStatus['today'];
};

function Page({ roomId, template, languages: shown, today }: PageProps) {
  const query = { scope: { kind: 'room', roomId }, discipline: null, month: monthOf(today) } as const;
  const { t } = useWords();
  const { data: sheet } = useCall('attendance.month', query);
  const frame = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const html = sheet && sheetBody(sheetTable({ ...sheet, template }, shown, today), shown[0]);
  useEffect(() => {
    if (page.current && html) fillPage(page.current, html);
  }, [html]);
  useEffect(() => {
    if (!frame.current) return;
    const observer = new ResizeObserver(([entry]) => {
      page.current?.style.setProperty('--scale', String((entry?.contentRect.width ?? 0) / paperPixels));
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  return (
    <section ref={frame} className={css.frame} aria-label={t('template.preview')} tabIndex={0}>
      <div ref={page} className={css.page} />
    </section>
  );
}

/** A4 landscape at 96 dots an inch. */
const paperPixels = (297 / 25.4) * 96;
const looks = ['print.css', 'sheet.css'].map((name) => `<link rel="stylesheet" href="/print/${name}">`).join('');

/** Behind a shadow, so that the looks of paper and of the app leave each other alone. */
function fillPage(page: HTMLElement, html: string): void {
  const shadow = page.shadowRoot ?? page.attachShadow({ mode: 'open' });
  const body = shadow.querySelector('div');
  if (body) body.innerHTML = html;
  else shadow.innerHTML = `${looks}<div>${html}</div>`;
}
