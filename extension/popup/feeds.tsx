/** The feeds that the page names: a click leads to where one is followed, and the browser asks for the right to. */
import { useEffect, useState } from 'preact/hooks';
import type { FoundFeed } from '../content/feeds.ts';
import { t } from '../i18n.ts';
import { callTab } from '../messages/call.ts';

export function Feeds({ tab }: { tab: number }) {
  const [feeds, setFeeds] = useState<readonly FoundFeed[]>([]);
  useEffect(() => void callTab(tab, 'feeds', null).then((found) => setFeeds(found ?? [])), [tab]);
  if (feeds.length === 0) return null;
  return (
    <details>
      <summary>{t('feedsFound')}</summary>
      <ul class="found-feeds">
        {feeds.map(({ url, title }) => (
          <li key={url}>
            <a href={`feeds.html?add=${encodeURIComponent(url)}`} target="_blank">
              {title || url}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
