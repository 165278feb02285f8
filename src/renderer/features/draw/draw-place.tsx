import type { Day } from '../../../shared/domain/day.ts';
import type { DrawingId, RoomId } from '../../../shared/domain/ids.ts';
import { BeginScreen } from './begin/begin-screen.tsx';
import { ChildPicker } from './child-picker.tsx';
import { Gallery } from './gallery/gallery.tsx';
import { PictureScreen } from './gallery/picture-screen.tsx';
import { ReplayScreen } from './gallery/replay-screen.tsx';
import { Slideshow } from './gallery/slideshow.tsx';
import type { NumberedDrawing } from './gallery/tiles.ts';
import type { PickedChild } from './room-children.ts';
import { StudioScreen } from './studio-screen.tsx';

type Shown = Pick<NumberedDrawing, 'id' | 'number' | 'day'>;

export type Place =
  | { readonly at: 'picker' }
  | {
      readonly at: 'gallery';
      readonly child: PickedChild;
      readonly comesFrom?: DrawingId | null;
      /** What was just put away and can be taken back. */
      readonly binned?: DrawingId | null;
    }
  | { readonly at: 'picture' | 'replay'; readonly child: PickedChild; readonly shown: Shown }
  | { readonly at: 'show' | 'begin'; readonly child: PickedChild }
  | { readonly at: 'studio'; readonly child: PickedChild; readonly drawingId: DrawingId };

/** The drawing that is on screen, if it is one. */
export function drawingAt(place: Place): DrawingId | null {
  if (place.at === 'studio') return place.drawingId;
  return place.at === 'picture' || place.at === 'replay' ? place.shown.id : null;
}

interface DrawPlaceProps {
  readonly place: Place;
  readonly roomId: RoomId | null;
  readonly today: Day;
  readonly onGo: (place: Place) => void;
  readonly onPick: (child: PickedChild) => void;
  readonly onLeave: () => void;
  readonly onAdult: () => void;
}

/** The screen of a place, and where one goes from it. */
export function DrawPlace({ place, roomId, today, onGo, onPick, onLeave, onAdult }: DrawPlaceProps) {
  if (place.at === 'picker') return <ChildPicker roomId={roomId} onPick={onPick} onLeave={onLeave} />;
  const { child } = place;
  const draw = (drawingId: DrawingId) => onGo({ at: 'studio', child, drawingId });
  const toGallery = (comesFrom: DrawingId | null) => onGo({ at: 'gallery', child, comesFrom });
  switch (place.at) {
    case 'gallery':
      return (
        <Gallery
          child={child}
          today={today}
          comesFrom={place.comesFrom ?? null}
          binned={place.binned ?? null}
          onTakenBack={() => onGo({ at: 'gallery', child, comesFrom: place.binned ?? null })}
          onNew={() => onGo({ at: 'begin', child })}
          onLook={(shown) => onGo({ at: 'picture', child, shown })}
          onShow={() => onGo({ at: 'show', child })}
          onSomeoneElse={() => onGo({ at: 'picker' })}
          onLeave={onLeave}
          onAdult={onAdult}
        />
      );
    case 'picture':
      return (
        <PictureScreen
          child={child}
          today={today}
          shown={place.shown}
          onDraw={draw}
          onWatch={() => onGo({ ...place, at: 'replay' })}
          onBinned={(binned) => onGo({ at: 'gallery', child, binned })}
          onGallery={() => toGallery(place.shown.id)}
          onLeave={onLeave}
          onAdult={onAdult}
        />
      );
    case 'replay':
      return (
        <ReplayScreen
          shown={place.shown}
          onPicture={() => onGo({ ...place, at: 'picture' })}
          onLeave={onLeave}
          onAdult={onAdult}
        />
      );
    case 'begin':
      return <BeginScreen childId={child.id} onBegin={draw} onGallery={() => toGallery(null)} onLeave={onLeave} />;
    case 'show':
      return <Slideshow child={child} onStop={(shown) => toGallery(shown?.id ?? null)} />;
    case 'studio':
      return (
        <StudioScreen
          key={place.drawingId}
          childId={child.id}
          drawingId={place.drawingId}
          onGallery={() => toGallery(place.drawingId)}
          onLeave={onLeave}
          onAdult={onAdult}
        />
      );
  }
}
