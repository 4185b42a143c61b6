/** A stored value in a component: shown as the reader leaves it, written behind. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { changeStored, onStoredChange, readSettled, type Stored } from './stored.ts';

/** The value, null until it is read, and what changes it. A change shows at once; others' changes show when they come. */
export function useStored<T>(
  stored: Stored<T>,
): [value: T | null, change: (change: (value: T) => T) => void] {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const read = () => {
      void readSettled(stored).then((now) => !life.signal.aborted && setValue(() => now));
    };
    onStoredChange([stored], read, life.signal);
    read();
    return () => life.abort();
  }, [stored]);
  const change = useCallback(
    (to: (value: T) => T) => {
      setValue((now) => to(now ?? stored.fallback));
      void changeStored(stored, to);
    },
    [stored],
  );
  return [value, change];
}
