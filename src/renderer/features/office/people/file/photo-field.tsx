import { ImagePlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { hasConsent } from '../../../../../shared/domain/child-file.ts';
import type { Day } from '../../../../../shared/domain/day.ts';
import type { ChildRow } from '../../../../../shared/ipc/contract/people.ts';
import { useCall, useSend } from '../../../../app/client/index.ts';
import { ChildPicture } from '../../../../app/person/child-picture.tsx';
import { useWords } from '../../../../app/words.ts';
import { FileButton, IconButton, Row, showToast } from '../../../../ui/index.ts';
import css from './file.module.css';
import { shrinkPhoto } from './shrink-photo.ts';

type Props = { readonly child: ChildRow; readonly today: Day };

/** The photo that is shown in place of the pictogram; saved at once. Warns while the family has not agreed to it. */
export function PhotoField({ child, today }: Props) {
  const { t } = useWords();
  const [isBusy, setBusy] = useState(false);
  const { data: photos = [] } = useCall('draw.photos', {});
  const { data: file } = useCall('childFile.get', { childId: child.id });
  const { send: set } = useSend('childFile.setPhoto');
  const { send: remove } = useSend('childFile.removePhoto');
  const hasPhoto = photos.some(({ childId }) => childId === child.id);
  const choose = async (chosen: File) => {
    setBusy(true);
    const image = await shrinkPhoto(chosen).catch(() => null);
    if (image) await set({ childId: child.id, image });
    else showToast({ tone: 'problem', message: t('childFile.noPicture') });
    setBusy(false);
  };
  return (
    <div>
      <p className={css.label}>{t('childFile.photo')}</p>
      <Row gap={3} align="center">
        {hasPhoto && <ChildPicture childId={child.id} pictogram={child.pictogram} size={14} />}
        <FileButton
          icon={ImagePlus}
          label={hasPhoto ? t('childFile.changePhoto') : t('childFile.addPhoto')}
          types={['image/jpeg', 'image/png', 'image/webp']}
          isPending={isBusy}
          onChoose={(chosen) => void choose(chosen)}
        />
        {hasPhoto && (
          <IconButton
            label={t('childFile.removePhoto')}
            icon={Trash2}
            onPress={() => void remove({ childId: child.id })}
          />
        )}
      </Row>
      {file && !hasConsent(file.consents, 'photo', today) && <p className={css.warning}>{t('childFile.noConsent')}</p>}
    </div>
  );
}
