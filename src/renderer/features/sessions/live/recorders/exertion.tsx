/** How hard it felt, 0 to 10: eleven faces beside each other, or behind one button that shows the last one. */
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { latestExertion } from '../../../../../shared/domain/figures.ts';
import { useWords } from '../../../../app/words.ts';
import { classes, exertionFaces, Face } from '../../../../ui/index.ts';
import css from './exertion.module.css';
import { FaceButton } from './face-button.tsx';
import type { LaneProps } from './lane-props.ts';

export function ExertionFaces({ seen, isDisabled, onRecord }: LaneProps) {
  const { t } = useWords();
  const level = latestExertion(seen);
  return (
    <div role="group" aria-label={t('sessions.exertion')} className={css.faces}>
      <span className={css.facesTitle}>{t('sessions.exertion')}</span>
      {exertionFaces.map((face, index) => (
        <FaceButton
          key={face}
          id={face}
          label={t('sessions.exertionLevel', { level: index })}
          caption={String(index)}
          isChosen={index === level}
          isDisabled={isDisabled}
          onPress={() => onRecord({ kind: 'exertion', level: index })}
        />
      ))}
    </div>
  );
}

/** In a row there is no room for eleven faces that a finger meets: they open, as large as one needs. */
export function ExertionMenu(props: LaneProps) {
  const { seen, name, isDisabled, onRecord } = props;
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const level = latestExertion(seen);
  const last = level === null ? undefined : exertionFaces[level];
  const said = level === null ? t('sessions.exertion') : t('sessions.exertionLevel', { level });
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button aria-label={`${said}: ${name}`} isDisabled={isDisabled} className={classes(css.exertion)}>
        <span className={classes(css.exertionFace, last === undefined && css.noFace)}>
          <Face id={last ?? 'face-neutral'} size="fill" />
        </span>
        <span aria-hidden>{level === null ? t('sessions.exertion') : `${level} / 10`}</span>
      </Button>
      <Popover className={classes(css.popover)} offset={4}>
        <Dialog aria-label={t('sessions.exertion')} className={classes(css.popped)}>
          <ExertionFaces
            {...props}
            onRecord={(observation) => {
              setOpen(false);
              onRecord(observation);
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
