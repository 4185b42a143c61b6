import { expect, it, onTestFinished } from 'vitest';
import { serve } from './server.ts';

it('serves the pages of a site, whatever the query, and nothing else', async () => {
  const server = await serve({ '/story': '<p>A story' });
  onTestFinished(server.close);
  const story = await fetch(`${server.origin}/story?still`);
  expect([story.status, await story.text()]).toEqual([200, '<p>A story']);
  expect((await fetch(`${server.origin}/constructor`)).status).toBe(404);
  expect((await fetch(`${server.origin}/../package.json`)).status).toBe(404);
});
