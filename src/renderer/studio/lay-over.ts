/** Lets an element cover its place without taking pointers. */
export function layOver(element: ElementCSSInlineStyle): void {
  const { style } = element;
  style.position = 'absolute';
  style.inset = '0';
  style.width = '100%';
  style.height = '100%';
  style.pointerEvents = 'none';
}
