import { useState } from 'react';
import { type PictogramId, pictogramIds } from '../../../../shared/pictograms.ts';
import { toPictogram } from '../../../app/pictogram.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog, PagedGrid, Pictogram, PictureTile, Row } from '../../../ui/index.ts';
import css from './people.module.css';

type Props = { readonly value: string; readonly onChange: (id: PictogramId) => void };

/** The picture by which a person is found on a screen: shown, and chosen from pages of them. */
export function PictogramField({ value, onChange }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const choose = (id: PictogramId) => {
    onChange(id);
    setOpen(false);
  };
  return (
    <div>
      <p className={css.label}>{t('office.pictogram')}</p>
      <Row gap={3} align="center">
        <Pictogram id={toPictogram(value)} size={14} />
        <Button onPress={() => setOpen(true)}>{t('office.choosePictogram')}</Button>
      </Row>
      <Dialog
        title={t('office.choosePictogram')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        size="large"
        closeLabel={t('common.close')}
        isDismissable
      >
        <div className={css.pictures}>
          <PagedGrid
            label={t('office.choosePictogram')}
            items={pictogramIds}
            itemKey={(id) => id}
            tileWidthMm={20}
            gapMm={2}
            previousLabel={t('common.previous')}
            nextLabel={t('common.next')}
            pageLabel={(page, pages) => t('common.pageOf', { page, pages })}
            renderItem={(id) => (
              <PictureTile
                size="fill"
                hideLabel
                label={`${t('office.pictogram')} ${pictogramIds.indexOf(id) + 1}`}
                picture={<Pictogram id={id} size="fill" />}
                isSelected={id === value}
                onPress={() => choose(id)}
              />
            )}
          />
        </div>
      </Dialog>
    </div>
  );
}
