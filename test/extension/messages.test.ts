import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../extension/_locales/en/messages.json';

const sources = readdirSync('extension', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join('extension', file), 'utf8'))
  .concat(readFileSync('manifest.json', 'utf8'))
  .join('\n');

describe('the messages', () => {
  it('are all used: a counted one by its stem, the manifest’s by __MSG_', () => {
    const unused = Object.keys(messages).filter((key) => {
      const stem = key.replace(/_(one|other)$/, '');
      return (
        !sources.includes(`'${stem}'`) &&
        !sources.includes(`"${stem}"`) &&
        !sources.includes(`__MSG_${stem}__`)
      );
    });
    expect(unused).toEqual([]);
  });

  it('never call a claim true, fake or verified', () => {
    const texts = Object.values(messages).map(({ message }) => message);
    expect(texts.filter((text) => /\b(true|false|fake|verif\w+|fact)\b/i.test(text))).toEqual([]);
  });
});
