/** The page's claims in its own order; the chosen one is opened out. */
import { useEffect, useRef } from 'preact/hooks';
import type { Check, Finding, ReportView, SentenceCheck } from '../../src/types.ts';
import { Actions } from '../card/actions.tsx';
import { answerLines, plainLine } from '../card/answer-lines.ts';
import { Answer } from '../card/answer.tsx';
import { Evidence } from '../card/evidence.tsx';
import { Reports } from '../card/reports.tsx';
import { Wording } from '../card/wording.tsx';
import { counted, t } from '../i18n.ts';
import type { Look } from '../look.ts';
import { ClaimGraph } from './graph/graph.tsx';

/** A claim of the list. */
export interface Claim {
  /** Which of the page's marks it is. */
  readonly mark: number;
  readonly look: Look;
  /** The answer for the article that it stands in. */
  readonly check: Check;
  readonly sentence: SentenceCheck & { readonly finding: Finding };
}

export interface ClaimsProps {
  readonly claims: readonly Claim[];
  /** Level of the claims' headings. */
  readonly heading: 'h2' | 'h3';
  /** Index of the sentence that is opened out; null for none. */
  readonly chosen: number | null;
  readonly choose: (claim: Claim) => void;
  readonly refuse: (claim: string, report: ReportView) => void;
}

export function Claims({ claims, heading, chosen, choose, refuse }: ClaimsProps) {
  return (
    <ol class="claims">
      {claims.map((claim) => (
        <Item
          key={claim.sentence.index}
          open={claim.sentence.index === chosen}
          {...{ claim, heading, choose, refuse }}
        />
      ))}
    </ol>
  );
}

type ItemProps = Pick<ClaimsProps, 'heading' | 'choose' | 'refuse'> & {
  readonly claim: Claim;
  readonly open: boolean;
};

function Item({ claim, heading: Heading, open, choose, refuse }: ItemProps) {
  const { text, finding, index } = claim.sentence;
  const [first] = answerLines(finding, claim.check.page.newsroom);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li ref={item} class={`${claim.look} ${open ? 'open' : ''}`}>
      <Heading>
        <button
          type="button"
          class="claim"
          aria-expanded={open}
          aria-controls={`claim-${index}`}
          onClick={() => choose(claim)}
        >
          <i class="swatch" aria-hidden="true" />
          <span class="text" dir="auto">
            {text}
          </span>
          {!open && <span class="short">{first && plainLine(first)}</span>}
        </button>
      </Heading>
      <div id={`claim-${index}`} class="detail" hidden={!open}>
        {open && <Detail {...{ claim, refuse }} />}
      </div>
    </li>
  );
}

function Detail({ claim, refuse }: Pick<ItemProps, 'claim' | 'refuse'>) {
  const { finding, text } = claim.sentence;
  const { page, corpus } = claim.check;
  const articles = counted('articles', finding.articles);
  return (
    <>
      <p class="summary">{t('summary', articles, counted('origins', finding.origins))}</p>
      <Answer finding={finding} here={page.newsroom} />
      <ClaimGraph finding={finding} page={page} />
      <Evidence finding={finding} />
      <Wording finding={finding} />
      <Reports finding={finding} refuse={(report) => refuse(text, report)} />
      <Actions cited={{ claim: text, finding, page, corpus }} openPanel={null} />
    </>
  );
}
