/** Shows a picture going into the bin at the side; at once where nothing is to move. Resolves when it is gone. */
export async function intoBin(element: HTMLElement | null): Promise<void> {
  if (!element) return;
  const motion = Number.parseFloat(getComputedStyle(element).getPropertyValue('--motion-slow')) || 0;
  if (motion === 0) return;
  const keyframes = [
    { transform: 'none', opacity: 1 },
    { transform: 'translate(45%, 25%) scale(0.08)', opacity: 0.2 },
  ];
  const going = element.animate(keyframes, { duration: motion * 3, easing: 'ease-in', fill: 'forwards' });
  // A screen that is left meanwhile cancels it.
  await going.finished.catch(() => undefined);
}
