/** In the browser: one sentence for each look, marked in the style that the address names. */
import { Layer } from '../../../extension/content/layer/layer.tsx';
import type { Mark } from '../../../extension/content/marks.ts';
import { FORCED_COLOURS, paint, paintOpen } from '../../../extension/content/paint.ts';
import { LOOKS, type MarkStyle } from '../../../extension/look.ts';
import { checkOf, finding, sentence } from '../findings.ts';

const marks: Mark[] = LOOKS.map((look) => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(`.${look}`)!);
  const text = range.toString();
  const marked = { ...sentence(finding()), text };
  return { look, ranges: [range], parts: [], sentence: marked, check: checkOf([marked]) };
});
const chosen = location.hash.slice(1) as MarkStyle;
const style = matchMedia(FORCED_COLOURS).matches ? 'margin' : chosen;
const nothing = () => undefined;
const layer = new Layer(
  document,
  { focused: (index) => paintOpen(marks[index]!), left: nothing, open: nothing },
  new AbortController().signal,
);
paint(marks, style);
layer.show(marks, style);
layer.step('next');
