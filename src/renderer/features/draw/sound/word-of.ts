/** What a button says: the word on it, or the one that a screen reader would read. */
export function wordOf(button: Element): string {
  return (button.getAttribute('data-word') ?? button.getAttribute('aria-label') ?? button.textContent).trim();
}
