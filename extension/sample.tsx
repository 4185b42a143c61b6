/** Words marked as a page's are; the classes are made of content/marks.css (see extension/mark-classes.mjs), the bar is the margin's own. */
import { useEffect, useState } from 'preact/hooks';
import { t } from './i18n.ts';
import { LOOK_MEANINGS, LOOK_NAMES } from './look-names.ts';
import type { Look, MarkStyle } from './look.ts';

interface SampleProps {
  readonly look: Look;
  readonly style: MarkStyle;
  readonly text: string;
}

export function Sample({ look, style, text }: SampleProps) {
  const dark = useDark() ? 'dark' : '';
  if (style === 'margin')
    return (
      <span class="sample">
        <span class={`bar ${look} ${dark}`} />
        {text}
      </span>
    );
  const name = ['mark', look, ...(style === 'tint' ? ['tint'] : []), ...(dark ? [dark] : [])];
  return <span class={`sample ${name.join('-')}`}>{text}</span>;
}

/** A line of the legend: the look's name, marked with it, and what it means. */
export function LookLine({ look, style }: Omit<SampleProps, 'text'>) {
  return (
    <span class="look">
      <Sample look={look} style={style} text={t(LOOK_NAMES[look])} />
      <span class="note">{t(LOOK_MEANINGS[look])}</span>
    </span>
  );
}

/** Whether the reader prefers dark pages, now and later. */
function useDark(): boolean {
  const [query] = useState(() => matchMedia('(prefers-color-scheme: dark)'));
  const [dark, setDark] = useState(query.matches);
  useEffect(() => {
    const follow = () => setDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [query]);
  return dark;
}
