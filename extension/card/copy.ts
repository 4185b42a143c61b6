/** Puts text on the clipboard, from a page that may forbid it. */

/** True when the text was copied. Call it on a reader's click. */
export async function copyText(text: string, place: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, place); // an insecure page, or one whose policy forbids it
  }
}

/** The old way: a text field beside `place` that is selected for a moment; the page hears of no copying. */
function copySelected(text: string, place: Node): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  place.appendChild(field);
  const focused = (field.getRootNode() as ShadowRoot).activeElement;
  field.select();
  const unheard = (event: Event) => event.stopImmediatePropagation();
  document.addEventListener('copy', unheard, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', unheard, { capture: true });
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
