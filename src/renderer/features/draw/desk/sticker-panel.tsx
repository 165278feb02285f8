import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { takeTool } from '../../../../shared/drawing/desk/choice.ts';
import {
  type StickerId,
  type StickerTheme,
  stickersByTheme,
  stickerThemeIds,
  stickerWord,
} from '../../../../shared/drawing/stickers/index.ts';
import { useWords } from '../../../app/words.ts';
import { stickerUrl } from '../../../studio/sticker-url.ts';
import { PictureTile } from '../../../ui/index.ts';
import { TrayButton } from '../tray-button.tsx';
import { PanelGrid } from './panel-grid.tsx';
import type { PanelBodyProps } from './panel-props.ts';
import css from './sticker-panel.module.css';

/** Themes first, each shown by one of its stickers; then the stickers of a theme, with a way back to the themes. */
export function StickerPanel(props: PanelBodyProps) {
  const [theme, setTheme] = useState<StickerTheme | null>(null);
  const [last, setLast] = useState<StickerTheme | null>(null);
  const toThemes = () => {
    setLast(theme);
    setTheme(null);
  };
  if (theme === null) return <Themes chosen={props.choice.sticker} last={last} onTheme={setTheme} />;
  return <Stickers {...props} theme={theme} onThemes={toThemes} />;
}

interface ThemesProps {
  readonly chosen: string | null;
  /** The theme that was just left. */
  readonly last: StickerTheme | null;
  readonly onTheme: (theme: StickerTheme) => void;
}

function Themes({ chosen, last, onTheme }: ThemesProps) {
  const { t } = useWords();
  const holds = (theme: StickerTheme) => stickersOf(theme).some((sticker) => sticker === chosen);
  return (
    <PanelGrid
      key="themes"
      label={t('desk.tools.sticker')}
      words={['themes']}
      items={stickerThemeIds}
      aspect={1.5}
      itemKey={(theme) => theme}
      first={last ?? stickerThemeIds.find(holds)}
      renderItem={(theme) => (
        <PictureTile
          size="small"
          label={t(`draw.stickerThemes.${theme}`)}
          picture={<StickerPicture id={stickersOf(theme)[0]} />}
          isSelected={holds(theme)}
          onPress={() => onTheme(theme)}
        />
      )}
    />
  );
}

/** The place of the tile that leads back. */
const BACK = 'back';

interface StickersProps extends PanelBodyProps {
  readonly theme: StickerTheme;
  readonly onThemes: () => void;
}

function Stickers({ choice, choose, onDone, theme, onThemes }: StickersProps) {
  const { t, language } = useWords();
  const items: readonly (StickerId | typeof BACK)[] = [BACK, ...stickersOf(theme)];
  return (
    <PanelGrid
      key={theme}
      label={t(`draw.stickerThemes.${theme}`)}
      words={['things', theme]}
      items={items}
      itemKey={(item) => item}
      first={items.find((item) => item === choice.sticker)}
      renderItem={(item) =>
        item === BACK ? (
          <TrayButton isLarge label={t('draw.things.themes')} icon={ArrowLeft} onPress={onThemes} />
        ) : (
          <PictureTile
            size="small"
            label={stickerWord(item, language)}
            hideLabel
            picture={<StickerPicture id={item} />}
            isSelected={choice.tool === 'sticker' && choice.sticker === item}
            onPress={() => {
              choose((now) => ({ ...takeTool(now, 'sticker'), sticker: item }));
              onDone();
            }}
          />
        )
      }
    />
  );
}

function StickerPicture({ id }: { readonly id: StickerId | undefined }) {
  return id && <img className={css.picture} src={stickerUrl(id)} alt="" draggable={false} />;
}

function stickersOf(theme: StickerTheme): readonly StickerId[] {
  return stickersByTheme[theme];
}
