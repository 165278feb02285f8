import { type ReactNode, useEffect, useState } from 'react';
import type { DrawingId, RoomId } from '../../../shared/domain/ids.ts';
import { useSend } from '../../app/client/index.ts';
import { ChildPicker, type PickedChild } from './child-picker.tsx';
import { Gallery } from './gallery.tsx';
import { StudioScreen } from './studio-screen.tsx';
import { setPresentChild } from './writers.ts';

export interface DrawDoorProps {
  readonly roomId: RoomId;
  /** Asks an adult for tile and PIN over the child's screen; makes `draw.leave` itself before it calls `onOut`. */
  readonly renderLeave: (ways: { readonly onOut: () => void; readonly onStay: () => void }) => ReactNode;
  /** The child is out: back to the doors. */
  readonly onOut: () => void;
}

type Place =
  | { readonly at: 'picker' }
  | { readonly at: 'gallery'; readonly child: PickedChild }
  | { readonly at: 'studio'; readonly child: PickedChild; readonly drawingId: DrawingId };

/** Where a child is behind the Draw door. Only an adult opens it again from inside. */
export function DrawDoor({ roomId, renderLeave, onOut }: DrawDoorProps) {
  const [place, setPlace] = useState<Place>({ at: 'picker' });
  const [isLeaving, setIsLeaving] = useState(false);
  const enter = useSend('draw.enter');

  useEffect(() => () => setPresentChild(null), []);

  const pick = async (child: PickedChild) => {
    if ((await enter.send({ childId: child.id })) === undefined) return;
    setPresentChild(child.id);
    setPlace({ at: 'gallery', child });
  };
  const leave = () => setIsLeaving(true);
  return (
    <>
      {place.at === 'picker' && <ChildPicker roomId={roomId} onPick={(child) => void pick(child)} onLeave={leave} />}
      {place.at === 'gallery' && (
        <Gallery
          child={place.child}
          onOpen={(drawingId) => setPlace({ at: 'studio', child: place.child, drawingId })}
          onSomeoneElse={() => setPlace({ at: 'picker' })}
          onLeave={leave}
        />
      )}
      {place.at === 'studio' && (
        <StudioScreen
          key={place.drawingId}
          childId={place.child.id}
          drawingId={place.drawingId}
          onGallery={() => setPlace({ at: 'gallery', child: place.child })}
          onLeave={leave}
        />
      )}
      {isLeaving && renderLeave({ onOut, onStay: () => setIsLeaving(false) })}
    </>
  );
}
