/** What the database holds, kept up while it changes, in whatever part of the extension. */
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/** The answer of a query, again whenever what it read has changed; undefined until the first. */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<T>();
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({ next: setAnswer, error: console.error });
    return () => subscription.unsubscribe();
  }, inputs);
  return answer;
}
