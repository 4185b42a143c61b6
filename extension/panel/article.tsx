/** The claims of one article; where a page holds several, each says which it is and whom it credits. */
import type { Check } from '../../src/types.ts';
import { Published } from '../card/source.tsx';
import { Claims, type ClaimsProps } from './claims.tsx';
import { OwnSources } from './head.tsx';

type ArticleProps = Omit<ClaimsProps, 'heading'> & {
  readonly check: Check;
  readonly several: boolean;
};

export function Article({ check, several, ...claims }: ArticleProps) {
  if (!several) return <Claims heading="h2" {...claims} />;
  const { outlet, title, published } = check.page;
  return (
    <section class="article">
      <h2>{title ?? outlet}</h2>
      <p class="outlet">
        {outlet} <Published published={published} />
      </p>
      <OwnSources check={check} />
      <Claims heading="h3" {...claims} />
    </section>
  );
}
