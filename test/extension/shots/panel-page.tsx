/** In the browser: shows the panel with the graph that the address names. */
import { render } from 'preact';
import { Panel } from '../../../extension/panel/panel.tsx';
import { LOOKS } from '../../../extension/look.ts';
import type { Attribution } from '../../../src/types.ts';
import { CLAIM, finding } from '../findings.ts';
import { GRAPHS, PAGE } from '../panel/graphs.ts';

const [state = ''] = location.hash.slice(1).split('/');
const shown = GRAPHS[state];
if (!shown) throw new Error(`There is no graph "${state}"`);

const credit = { outlet: 'The Morning Herald', kind: 'reported', quoted: false } as Attribution;
const sentences = [finding(), shown, finding({ confirmedBy: [], origins: 1 }), finding()].map(
  (found, index) => ({
    index,
    start: 0,
    end: 1,
    text: index === 1 ? CLAIM : `${'The wind rose, and the pilots went home. '.repeat(index + 1)}`,
    attributions: [credit],
    finding: found,
  }),
);
const corpus = { articles: 25, newsrooms: 21 };
const looks = [LOOKS[2], LOOKS[5], LOOKS[0], LOOKS[3]] as const;
render(
  <Panel
    view={{
      host: 'www.harborledger.example',
      state: {
        kind: 'checked',
        marked: 4,
        possible: 0,
        hidden: 0,
        looks: {},
        sentences: 31,
        corpus,
      },
      checks: [{ page: PAGE, corpus, sentences }],
      marks: sentences.map(({ index }) => ({ sentence: index, look: looks[index]! })),
    }}
    chosen={1}
    choose={() => undefined}
    refuse={() => undefined}
  />,
  document.querySelector('main')!,
);
