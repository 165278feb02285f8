import { ImagePlus } from 'lucide-react';
import { useWords } from '../../../app/words.ts';
import { PictureTile } from '../../../ui/index.ts';
import css from './gallery.module.css';

export function NewTile({ onPress }: { readonly onPress: () => void }) {
  const { t } = useWords();
  return (
    <PictureTile
      size="fill"
      label={t('draw.newPicture')}
      picture={
        <span className={css.new}>
          <ImagePlus aria-hidden strokeWidth={1.25} />
        </span>
      }
      onPress={onPress}
    />
  );
}
