import { Images, LayoutGrid } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ChildId, DrawingId } from '../../../../shared/domain/ids.ts';
import type { Page } from '../../../../shared/drawing/document.ts';
import { beginEntry } from '../../../../shared/drawing/journal.ts';
import type { WordGroup } from '../../../../shared/speech/word-groups.ts';
import { useCall, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { PagePicture } from '../../../studio/page-picture.tsx';
import { PagedGrid, PictureTile, PngPicture } from '../../../ui/index.ts';
import { usePagerWords } from '../pager-words.ts';
import screen from '../screen.module.css';
import { ScreenHeader } from '../screen-header.tsx';
import { wordsFrom } from '../sound/word-of.ts';
import { TrayButton } from '../tray-button.tsx';
import { writerOf } from '../writers.ts';
import { type BeginTile, beginTiles, EMPTY_PAGE } from './begin-tiles.ts';

interface BeginScreenProps {
  readonly childId: ChildId;
  readonly onBegin: (drawingId: DrawingId) => void;
  readonly onGallery: () => void;
  readonly onLeave: () => void;
}

/** What a new drawing begins with: an empty page, a paper, a colouring page, an activity; pictures with a word each. */
export function BeginScreen({ childId, onBegin, onGallery, onLeave }: BeginScreenProps) {
  const { t, language } = useWords();
  const pagerWords = usePagerWords();
  const [opened, setOpened] = useState<string | null>(null);
  const create = useSend('draw.create');
  const school = useCall('draw.starters', {}).data;
  const tiles = useMemo(() => beginTiles(t, language, school ?? []), [t, language, school]);
  const group = tiles.find(({ key }) => key === opened);

  const begin = async (page: Page) => {
    const created = await create.send({});
    if (!created) return;
    // An empty page is only worth an entry once something is drawn on it.
    if (page !== EMPTY_PAGE) writerOf(childId, created.drawingId, 0).append([beginEntry(page)]);
    onBegin(created.drawingId);
  };
  const press = ({ key, inside, page }: BeginTile) => (inside ? setOpened(key) : void begin(page));
  return (
    <main className={screen.screen} {...wordsFrom(...wordsOn(opened))}>
      <ScreenHeader title={group?.label ?? t('draw.begin.title')} onLeave={onLeave}>
        {group ? (
          <TrayButton label={t('draw.begin.back')} icon={LayoutGrid} onPress={() => setOpened(null)} />
        ) : (
          <TrayButton label={t('draw.myPictures')} icon={Images} onPress={onGallery} />
        )}
      </ScreenHeader>
      <PagedGrid
        // Another group begins at its first page.
        key={opened}
        label={group?.label ?? t('draw.begin.title')}
        items={group?.inside ?? tiles}
        itemKey={({ key }) => key}
        startAt={undefined}
        size="child"
        tileWidthMm={72}
        tileHeightMm={58}
        growsTo={2}
        {...pagerWords}
        renderItem={(tile) => (
          <PictureTile
            size="fill"
            label={tile.label}
            picture={tile.png ? <PngPicture png={tile.png} /> : <PagePicture page={tile.page} />}
            isDisabled={create.isPending}
            onPress={() => press(tile)}
          />
        )}
      />
    </main>
  );
}

/** Names of papers and of pages are words of their own. */
function wordsOn(opened: string | null): readonly WordGroup[] {
  if (opened === null) return ['begin'];
  return [opened === 'papers' ? 'papers' : 'pages', 'begin'];
}
