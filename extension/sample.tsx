/** Words marked as a page's are; the classes are made of content/marks.css (see extension/mark-classes.mjs). */
import { useEffect, useState } from 'preact/hooks';
import type { Look, MarkStyle } from './look.ts';

interface SampleProps {
  readonly look: Look;
  readonly style: MarkStyle;
  readonly text: string;
}

export function Sample({ look, style, text }: SampleProps) {
  const manner = style === 'underline' ? '' : `-${style}`;
  return <span class={`sample mark-${look}${manner}${useDark() ? '-dark' : ''}`}>{text}</span>;
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
