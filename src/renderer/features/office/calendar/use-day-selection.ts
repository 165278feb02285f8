/** Choosing days of the year: a tap, a stroke over several, or arrows with Shift. */
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { Span } from '../../../../shared/domain/calendar.ts';
import { addDays, addMonths, type Day, lastDayOfMonth, monthOf } from '../../../../shared/domain/day.ts';

type Chosen = { readonly anchor: Day; readonly end: Day };

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

function stepped(day: Day, key: string): Day | null {
  if (key in steps) return addDays(day, steps[key] ?? 0);
  if (key === 'Home') return `${monthOf(day)}-01` as Day;
  if (key === 'End') return lastDayOfMonth(monthOf(day));
  if (key !== 'PageUp' && key !== 'PageDown') return null;
  const month = addMonths(monthOf(day), key === 'PageUp' ? -1 : 1);
  const sameDate = `${month}-${day.slice(8)}` as Day;
  return sameDate > lastDayOfMonth(month) ? lastDayOfMonth(month) : sameDate;
}

const dayAt = (element: Element | null): Day | null =>
  (element?.closest<HTMLElement>('[data-day]')?.dataset.day ?? null) as Day | null;

/** @param shown the days that there are cells for */
export function useDaySelection(shown: Span) {
  const [chosen, choose] = useState<Chosen | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const isDrawing = useRef(false);
  const goTo = (day: Day, isExtended: boolean) => {
    const held = day < shown.from ? shown.from : day > shown.to ? shown.to : day;
    choose({ anchor: isExtended ? (chosen?.anchor ?? held) : held, end: held });
    grid.current?.querySelector<HTMLElement>(`[data-day="${held}"]`)?.focus();
  };
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      const day = dayAt(event.target as Element);
      if (day === null || event.button !== 0) return;
      event.preventDefault();
      isDrawing.current = true;
      goTo(day, event.shiftKey);
    },
    onPointerMove: (event: PointerEvent) => {
      if (!isDrawing.current) return;
      // A finger stays with the cell that it came down on; what is under it is asked for.
      const day = dayAt(document.elementFromPoint(event.clientX, event.clientY));
      if (day !== null && day !== chosen?.end) goTo(day, true);
    },
    onPointerUp: () => {
      isDrawing.current = false;
    },
    onPointerCancel: () => {
      isDrawing.current = false;
    },
    onKeyDown: (event: KeyboardEvent) => {
      const from = dayAt(event.target as Element);
      if (from === null) return;
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        choose({ anchor: from, end: from });
        return;
      }
      const to = stepped(from, event.key);
      if (to === null) return;
      event.preventDefault();
      goTo(to, event.shiftKey);
    },
  };
  const span: Span | null = chosen && {
    from: chosen.anchor < chosen.end ? chosen.anchor : chosen.end,
    to: chosen.anchor < chosen.end ? chosen.end : chosen.anchor,
  };
  return {
    span,
    entry: chosen?.end ?? null,
    choose: (day: Day | null) => choose(day && { anchor: day, end: day }),
    grid,
    handlers,
  };
}
