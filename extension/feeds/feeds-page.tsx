/** The feeds page: the switch of everything that Whence fetches, the feeds, and how each is faring. */
import { useState } from 'preact/hooks';
import { counted, language, t, type MessageKey } from '../i18n.ts';
import { PageHead } from '../page-head.tsx';
import type { FeedOutcome, FeedRecord } from '../store/records.ts';
import { Switch } from '../switch.tsx';

export interface FeedsPageProps {
  readonly feeds: readonly FeedRecord[];
  readonly isOn: boolean;
  /** An address to follow that the reader came with; may be empty. */
  readonly suggested: string;
  readonly setOn: (on: boolean) => void;
  /** False when the reader did not allow the site to be read. */
  readonly follow: (url: string) => Promise<boolean>;
  readonly leave: (url: string) => void;
  readonly askAgain: (url: string) => void;
}

export function FeedsPage(props: FeedsPageProps) {
  const { feeds, isOn, setOn } = props;
  return (
    <>
      <PageHead page="feeds" />
      <p class="note">{t('feedsAbout')}</p>
      <Switch label={t('feedsSwitch')} on={isOn} set={setOn} />
      <AddFeed {...props} />
      {feeds.length === 0 ? (
        <p class="note">{t('feedsNone')}</p>
      ) : (
        <ul class="feeds">
          {feeds.map((feed) => (
            <Feed key={feed.url} feed={feed} {...props} />
          ))}
        </ul>
      )}
    </>
  );
}

function AddFeed({ suggested, follow }: FeedsPageProps) {
  const [address, setAddress] = useState(suggested);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!/^https?:\/\/[^/]+\.[^/]/.test(address.trim())) return setProblem('feedsNoAddress');
    const allowed = await follow(new URL(address.trim()).href);
    setProblem(allowed ? null : 'feedsNotAllowed');
    if (allowed) setAddress('');
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <label for="address">{t('feedsAddress')}</label>
      <div>
        <input
          id="address"
          type="url"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button class="main">{t('feedsFollow')}</button>
      </div>
      {problem !== null && <p role="alert">{t(problem)}</p>}
    </form>
  );
}

function Feed({ feed, leave, askAgain }: { feed: FeedRecord } & FeedsPageProps) {
  const { title, url, last, stopped, failures } = feed;
  return (
    <li>
      <div>
        <h2>{title}</h2>
        <p class="note">
          <bdi>{url}</bdi>
        </p>
        <p class={failures > 0 ? 'note failing' : 'note'}>
          {last === null ? t('feedsWaiting') : `${when(last.at)}: ${described(last)}`}
          {!stopped && last !== null && ` ${t('feedsNext', when(feed.nextAt))}`}
        </p>
      </div>
      <button class="plain" onClick={() => askAgain(url)} aria-label={t('feedsAskOne', title)}>
        {t('feedsAsk')}
      </button>
      <button class="plain" onClick={() => leave(url)} aria-label={t('feedsLeaveOne', title)}>
        {t('feedsLeave')}
      </button>
    </li>
  );
}

const SAID: Readonly<Record<Exclude<FeedOutcome['kind'], 'ok'>, MessageKey>> = {
  unchanged: 'feedUnchanged',
  wait: 'feedWait',
  gone: 'feedGone',
  status: 'feedStatus',
  'too-large': 'feedTooLarge',
  'too-slow': 'feedTooSlow',
  unreachable: 'feedUnreachable',
  'no-feed': 'feedNoFeed',
};

/** What became of the last question, in a sentence. */
export function described({ kind, status, stored }: FeedOutcome): string {
  if (kind === 'ok') return counted('feedStored', stored);
  return t(SAID[kind], String(status ?? ''));
}

function when(at: number): string {
  const format = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' });
  return format.format(at);
}
