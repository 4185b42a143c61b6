/** The welcome page: an article to try it on, what the marks mean, what stays here, and where to go on. */
import { t } from '../i18n.ts';
import { NAMED_LOOKS } from '../look-names.ts';
import { LookLine } from '../sample.tsx';
import { MARK_STYLE } from '../stored.ts';
import { useStored } from '../use-stored.ts';
import { EXAMPLE } from './example.ts';
import { Pin } from './pin.tsx';

export function Welcome() {
  return (
    <>
      <header>
        <img src="icons/128.png" alt="" width="56" height="56" />
        <div>
          <h1>{t('welcomeTitle')}</h1>
          <p class="lead">{t('welcomeLead')}</p>
        </div>
      </header>
      <div class="try">
        <section aria-labelledby="try">
          <h2 id="try">{t('welcomeTry')}</h2>
          <Example />
          <p class="note">{t('welcomeTryNote')}</p>
        </section>
        <section aria-labelledby="marks">
          <h2 id="marks">{t('welcomeMarks')}</h2>
          <Legend />
        </section>
      </div>
      <Next />
    </>
  );
}

/** The article is the same whatever happens around it: the content script's marks stand on its text nodes. */
function Example() {
  const { outlet, headline, published, paragraphs } = EXAMPLE;
  return (
    <article lang="en" dir="ltr">
      <p class="outlet">
        {outlet} · <Day date={published} />
      </p>
      <h1>{headline}</h1>
      {paragraphs.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </article>
  );
}

function Day({ date }: { date: string }) {
  const format = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
  return <time datetime={date}>{format.format(new Date(date))}</time>;
}

function Legend() {
  const [style] = useStored(MARK_STYLE);
  if (style === null) return null;
  return (
    <ul class="legend">
      {NAMED_LOOKS.map((look) => (
        <li key={look}>
          <LookLine look={look} style={style} />
        </li>
      ))}
    </ul>
  );
}

function Next() {
  return (
    <div class="next">
      <section>
        <h2>{t('welcomeLocal')}</h2>
        <p>{t('welcomeLocalCorpus')}</p>
        <p>{t('welcomeLocalSites')}</p>
        <p>{t('welcomeLocalFeeds')}</p>
      </section>
      <section>
        <h2>{t('welcomePin')}</h2>
        <Pin />
      </section>
      <section>
        <h2>{t('welcomeOwn')}</h2>
        <p>
          <a href="corpus.html">{t('corpusTitle')}</a>
          <br />
          {t('welcomeOwnCorpus')}
        </p>
        <p>
          <a href="settings.html">{t('settings')}</a>
          <br />
          {t('welcomeOwnSettings')}
        </p>
      </section>
    </div>
  );
}
