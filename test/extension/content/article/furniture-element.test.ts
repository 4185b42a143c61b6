import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { attributesOf } from '../../../../extension/content/article/attributes.ts';
import {
  isFurniture,
  isMisnamed,
  proseOf,
} from '../../../../extension/content/article/furniture-element.ts';

const PARAGRAPH = `<p>${'The gates of the harbour stayed shut, and nobody could say why. '.repeat(2)}</p>`;

function judged(attributes: string, inner = '<p>Read this.</p>', judge = isFurniture): boolean {
  const { body } = new JSDOM(`<div id="it" ${attributes}>${inner}</div>${PARAGRAPH.repeat(3)}`)
    .window.document;
  const element = body.querySelector('div');
  return element !== null && judge(element, attributesOf(element), proseOf(body));
}

describe('an element', () => {
  it.each([
    'related-stories',
    'jp-relatedPosts',
    'article__share-bar',
    'NewsletterSignup',
    'cookie-consent',
    'ad',
    'post-meta',
    'sr-only',
    'author-bio',
    'customer-reviews',
    'postprofile',
    'feedback',
    'headerlink',
  ])('is furniture by the class %s', (name) => {
    expect(judged(`class="${name}"`)).toBe(true);
  });

  it.each([
    'story',
    'header-image',
    'no-share entry-content',
    'article-body has-related',
    'shared-space',
    'addendum',
  ])('is none by the class %s', (name) => {
    expect(judged(`class="${name}"`)).toBe(false);
  });

  it('is none when most of the prose or the headline stands in it', () => {
    expect(judged('class="related"', PARAGRAPH.repeat(4))).toBe(false);
    expect(judged('class="promo"', '<h1>Gates stay shut</h1>')).toBe(false);
  });

  it('is misnamed when it holds most of the prose under a name that drives readers off', () => {
    expect(judged('class="above-footer"', PARAGRAPH.repeat(4), isMisnamed)).toBe(true);
    expect(judged('class="above-footer"', PARAGRAPH, isMisnamed)).toBe(false);
    expect(judged('class="story"', PARAGRAPH.repeat(4), isMisnamed)).toBe(false);
  });
});
