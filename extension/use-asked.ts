import { useEffect, useState } from 'preact/hooks';

/** What the browser answers, `before` until it does; asked again when the reader comes back to the page from the browser's own. `ask` must be one and the same function. */
export function useAsked<T>(ask: () => Promise<T>, before: T): T {
  const [answer, setAnswer] = useState(before);
  useEffect(() => {
    const read = () => void ask().then((told) => setAnswer(() => told));
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [ask]);
  return answer;
}
