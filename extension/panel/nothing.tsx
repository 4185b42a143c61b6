/** Why there is nothing to show. */
import { describe } from '../popup/words.ts';
import type { PageState } from '../messages/page-state.ts';

/** `state` null: no content script runs on the page. */
export function Nothing({ state }: { state: PageState | null }) {
  const { title, why } = describe(state ?? { kind: 'asleep' });
  return (
    <section class="nothing" aria-live="polite">
      <h2>{title}</h2>
      {why !== null && <p>{why}</p>}
    </section>
  );
}
