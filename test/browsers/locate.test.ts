// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { locate } from './locate.ts';

describe('locate', () => {
  beforeEach(() => {
    document.body.innerHTML = `<script type="text/plain">one two</script>
      <p>Zero  one
        <a>two</a>, three.</p><p>Four.</p>`;
  });

  it('finds words through elements and folded spaces', () => {
    const range = locate('one two, three')!;
    expect(range.toString().replace(/\s+/g, ' ')).toBe('one two, three');
    expect(range.startContainer.parentElement?.nodeName).toBe('P');
  });

  it('ends exactly behind the last word', () => {
    expect(locate('Four')!.toString()).toBe('Four');
  });

  it('gives null for words that the page does not say', () => {
    expect(locate('five')).toBeNull();
  });
});
