/** Pages that move, and pages that are hostile or large: each has one function, `act`, that a test calls. */
import type { Site } from '../demo/server.ts';

/** A claim of the pages' first article, and one of the second. */
export const FIRST = '"We need to take away children,” Sessions told';
export const SECOND = '"We need to take away children," Sessions reportedly';

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** A paragraph for each run between empty lines or double spaces. */
function paragraphsOf(text: string): string {
  const paragraphs = text.split(/\s*\n\s*|\s{2,}/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
}

interface Parts {
  readonly head?: string;
  readonly script?: string;
}

function page(title: string, body: string, { head = '', script = '' }: Parts = {}): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="data:,">${head}</head>
<body>${body}${script && `<script>${script}</script>`}</body></html>`;
}

/** A plain page of a text. */
export function pageOf(title: string, text: string): string {
  return page(title, `<article>\n${paragraphsOf(text)}\n</article>`);
}

const HOSTILE = `<style>
* { all: unset !important }
p { display: block !important; margin: 1em 8em !important; font: 18px/1.6 serif !important }
header { position: fixed !important; inset: 0 0 auto; z-index: 2147483647 !important; height: 60px !important; background: #eee !important }
#veil { position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; pointer-events: none !important; background: rgb(0 0 0 / 4%) !important }
</style>`;

/** The words of the synthetic live blog; with the article's they are some 30,000. */
const BLOG_WORDS = 30_000;
const WORDS =
  'harbor pilots waited while the ferry turned and crews on deck counted crates under lamps until evening'.split(
    ' ',
  );

/** How a page sets the posts of a live blog: what is around each, and around all. */
const BLOGS: Readonly<
  Record<
    string,
    {
      readonly post: (title: string, text: string) => string;
      readonly all: (posts: string) => string;
    }
  >
> = {
  // One article for the page to be read.
  '/live-blog': {
    post: (title, text) => `<section><h2>${title}</h2>${text}</section>`,
    all: (posts) => `<article id="posts">${posts}</article>`,
  },
  // As many articles as posts.
  '/live-posts': {
    post: (title, text) =>
      `<article><h2>${title}</h2><time datetime="2020-10-07">7 October</time>${text}</article>`,
    all: (posts) => `<div id="posts">${posts}</div>`,
  },
};
export const BLOG_PATHS = Object.keys(BLOGS);

/** Posts of made-up sentences, the article's paragraphs among them from the first to the last; `act` puts one more on top. */
function liveBlogs(text: string, next: string): Site {
  const known = paragraphsOf(text).split('\n');
  const count = BLOG_WORDS / 60;
  const step = Math.floor(count / known.length);
  const made = (i: number) =>
    Array.from({ length: 60 }, (_, k) => WORDS[(i * 7 + k * 5 + ((k * i) % 11)) % WORDS.length]);
  const words = (i: number) =>
    `<p>Entry ${i} says: ${made(i).join(' ')}.</p>${known[i / step] ?? ''}`;
  const title = (i: number) => `Entry ${i} of those who stand in the harbor`;
  return Object.fromEntries(
    Object.entries(BLOGS).map(([path, { post, all }]) => {
      const posts = Array.from({ length: count }, (_, i) => post(title(i), words(i)));
      const script = `function act() {
        document.getElementById('posts').insertAdjacentHTML('afterbegin', ${quoted(post('The latest', next))});
      }`;
      const body = `<h1>Live updates from the harbor</h1>${all(posts.join('\n'))}`;
      return [path, page('Live updates from the harbor', body, { script })];
    }),
  );
}

/** HTML as a script's string. */
function quoted(html: string): string {
  return JSON.stringify(html).replace(/</g, '\\u003c');
}

/** The ways in which pages fold the rest of an article away: what is around it, and what opens it. */
const FOLDS: Readonly<
  Record<string, { readonly around: (rest: string) => string; readonly open: string }>
> = {
  hidden: {
    around: (rest) => `<div id="fold" hidden>${rest}</div>`,
    open: 'fold.hidden = false',
  },
  style: {
    around: (rest) => `<div id="fold" style="display: none">${rest}</div>`,
    open: "fold.style.display = 'block'",
  },
  class: {
    around: (rest) => `<div id="fold" class="away">${rest}</div>`,
    open: "fold.classList.remove('away')",
  },
  clip: {
    around: (rest) => `<div id="fold" class="clipped">${rest}</div>`,
    open: "fold.classList.remove('clipped')",
  },
  details: {
    around: (rest) => `<details id="fold"><summary>Read more</summary>${rest}</details>`,
    open: 'fold.open = true',
  },
  inserted: {
    around: () => '<div id="fold"></div>',
    open: 'fold.innerHTML = rest',
  },
};
const FOLDED =
  '<style>.away { display: none } .clipped { max-height: 4em; overflow: hidden }</style>';
export const FOLD_KINDS = Object.keys(FOLDS);

/** Pages whose article's rest is folded away. */
function folds(article: string): Site {
  const half = article.indexOf('</p>', article.length / 3) + 4;
  const [shown, rest] = [article.slice(0, half), article.slice(half)];
  return Object.fromEntries(
    Object.entries(FOLDS).map(([kind, { around, open }]) => [
      `/folds/${kind}`,
      page('Folds', `<article>${shown}${around(rest)}</article>`, {
        head: FOLDED,
        script: `const rest = ${kind === 'inserted' ? quoted(rest) : "''"};
          function act() { const fold = document.getElementById('fold'); ${open} }`,
      }),
    ]),
  );
}

/** Adds the next article each time that the reader comes to the end, with an address of its own. */
function stream(texts: readonly string[]): string {
  const [first = '', ...others] = texts.map(paragraphsOf);
  return page('Stream', `<main><article><h1>Article 0</h1>${first}</article></main>`, {
    script: `const others = [${others.map(quoted).join(',')}];
      let shown = 0;
      function act() { scrollTo(0, document.documentElement.scrollHeight) }
      addEventListener('scroll', () => {
        if (scrollY + innerHeight < document.documentElement.scrollHeight - 50) return;
        if (shown === others.length) return;
        const article = document.createElement('article');
        article.innerHTML = '<h2><a href="/stream/' + (shown + 1) + '">Article ' + (shown + 1) + '</a></h2>' + others[shown++];
        document.querySelector('main').append(article);
        history.pushState(null, '', '/stream/' + shown);
      });`,
  });
}

/** The pages, made of articles' texts; most of the first and the second alone. */
export function movingPages(
  texts: readonly [first: string, second: string, ...others: string[]],
): Site {
  const [first, second] = texts;
  const [one, two] = [paragraphsOf(first), paragraphsOf(second)];
  const secondArticle = quoted(two);
  return {
    // Every node is made anew, as by a framework that takes a server's page over.
    '/renders': page('Renders', `<main><article>${one}</article></main>`, {
      script: `function act() {
        const main = document.querySelector('main');
        const html = main.innerHTML;
        main.replaceChildren();
        main.innerHTML = html;
      }`,
    }),
    '/pushes': page('Pushes', `<main><article>${one}</article></main>`, {
      script: `function act() {
        history.pushState(null, '', '/pushes/second');
        document.title = 'Second';
        document.querySelector('article').innerHTML = ${secondArticle};
      }`,
    }),
    // The next article comes when the reader scrolls to the end, with an address and a day of its own.
    '/scrolls': page('Scrolls', `<main><article><h1>Scrolls</h1>${one}</article></main>`, {
      head: '<meta property="article:published_time" content="2020-10-06T20:00:00Z">',
      script: `function act() { scrollTo(0, document.documentElement.scrollHeight) }
      addEventListener('scroll', () => {
        const article = document.createElement('article');
        article.innerHTML = '<h2><a href="/scrolls/second">The second article</a></h2>' +
          '<time datetime="2020-10-07">7 October</time>' + ${secondArticle};
        document.querySelector('main').append(article);
        history.pushState(null, '', '/scrolls/second');
      }, { once: true });`,
    }),
    ...folds(one),
    '/stream': stream(texts),
    '/late': page('Late', '<main><article></article></main>', {
      script: `function act() { document.querySelector('article').innerHTML = ${secondArticle} }`,
    }),
    '/hostile': page(
      'Hostile',
      `<header>Menu</header><article>${one}</article><div id="veil"></div>`,
      {
        head: HOSTILE,
      },
    ),
    '/forbids': page('Forbids', `<article>${one}</article>`, {
      head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
    }),
    ...liveBlogs(first, two),
    '/dark': page('Dark', `<main><h1>Dark</h1><article>${one}</article></main>`, {
      head: '<style>body { background: #15191c; color: #ddd; font: 18px/1.6 serif }</style>',
    }),
  };
}
