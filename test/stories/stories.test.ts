import { describe, expect, it } from 'vitest';
import { readStories, tell, told } from './story.ts';

describe('stories', () => {
  for (const [name, story] of readStories()) {
    it(`${name}: ${story.why}`, async () => {
      const pages = await tell(story);
      for (const claim of story.claims) {
        const { page, sentence, ...expected } = claim;
        const found = pages.get(page)?.find(({ text }) => text.startsWith(sentence));
        expect(found, `"${sentence}" in ${page}`).toBeDefined();
        expect({ page, sentence, ...told(found?.finding ?? null, claim) }).toEqual({
          page,
          sentence,
          ...expected,
        });
      }
    });
  }
});
