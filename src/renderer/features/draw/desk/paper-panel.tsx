import { useMemo } from 'react';
import { pageOn } from '../../../../shared/drawing/begin.ts';
import { paperAt } from '../../../../shared/drawing/paper.ts';
import { papers } from '../../../../shared/drawing/scenes/index.ts';
import { useWords } from '../../../app/words.ts';
import { PagePicture } from '../../../studio/page-picture.tsx';
import { PictureTile } from '../../../ui/index.ts';
import { PanelGrid } from './panel-grid.tsx';
import type { PanelBodyProps } from './panel-props.ts';

/** Papers, rulings and scenes; the ink stays, and changing the paper is a step that can be taken back. */
export function PaperPanel({ session, onDone }: PanelBodyProps) {
  const { t } = useWords();
  const now = paperAt(session.page, session.history);
  const sheets = useMemo(() => papers.map((paper) => ({ ...paper, page: pageOn(paper) })), []);
  const isNow = ({ background, scene }: (typeof papers)[number]) =>
    scene === now.scene && background === now.background;
  return (
    <PanelGrid
      label={t('desk.tools.paper')}
      words={['papers']}
      items={sheets}
      itemKey={({ id }) => id}
      aspect={1.35}
      first={sheets.find(isNow)}
      renderItem={(sheet) => (
        <PictureTile
          size="small"
          label={t(`draw.papers.${sheet.id}`)}
          picture={<PagePicture page={sheet.page} size="small" />}
          isSelected={isNow(sheet)}
          onPress={() => {
            const { background, scene } = sheet;
            if (!isNow(sheet)) session.add({ kind: 'paper', background, scene });
            onDone();
          }}
        />
      )}
    />
  );
}
