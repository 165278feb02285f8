/** The desk as the page on it wants it: with the wheel of feelings round it, without trays for splashes, or as usual. */
import { useRef, useState } from 'react';
import type { Feeling } from '../../../../shared/domain/feeling.ts';
import { starterOf } from '../../../studio/page-starters.ts';
import type { StudioDeskProps } from '../desk/desk-props.ts';
import { StudioDesk } from '../desk/studio-desk.tsx';
import { FeelingWheel } from './feeling-wheel.tsx';
import { SplashDesk } from './splash-desk.tsx';

export function GuidedDesk(props: StudioDeskProps) {
  switch (starterOf(props.session.page.starter)?.kind) {
    case 'feelings':
      return <FeelingsDesk {...props} />;
    case 'splatter':
      return <SplashDesk {...props} />;
    default:
      return <StudioDesk {...props} />;
  }
}

/** Asked before drawing and after it, each time at the drawing; after it only where something was drawn. */
function FeelingsDesk(props: StudioDeskProps) {
  const { session, onGallery, onLeave, onAdult } = props;
  const [at, setAt] = useState<'before' | 'drawing' | 'after'>('before');
  const came = useRef(session.entryCount);
  const goOn = () => {
    came.current = session.entryCount;
    setAt('drawing');
  };
  const say = (when: 'before' | 'after', then: () => void) => (feeling: Feeling) => {
    session.feel(when, feeling);
    then();
  };
  if (at === 'drawing') {
    const leaveDesk = () => (session.entryCount > came.current ? setAt('after') : onGallery());
    return <StudioDesk {...props} onGallery={leaveDesk} />;
  }
  const then = at === 'before' ? goOn : onGallery;
  return (
    <FeelingWheel key={at} when={at} onFeeling={say(at, then)} onSkip={then} onLeave={onLeave} onAdult={onAdult} />
  );
}
