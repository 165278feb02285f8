import { type RefObject, useLayoutEffect, useState } from 'react';
import { type PlaceRoom, placeRoom } from '../../../../shared/drawing/desk/place-room.ts';
import { pixelsPerMillimetre } from '../../../ui/css.ts';
import { useProfile } from '../profile-context.tsx';

/** What surrounds the buttons of a place, and the frame of the one that is always there; mm. */
const EDGE_MM = 3;

/** How many buttons fit in the place of one of several children; null until it was measured. */
export function usePlaceRoom(place: RefObject<HTMLElement | null>, count: number): PlaceRoom | null {
  const { buttonMm } = useProfile();
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null);

  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => {
      const mm = pixelsPerMillimetre();
      const { width, height } = element.getBoundingClientRect();
      setSize({ width: width / mm - 2 * EDGE_MM, height: height / mm - 2 * EDGE_MM });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return size && placeRoom(size.width, size.height, buttonMm, count);
}
