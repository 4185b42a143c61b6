/** Text as words and what stands between them. A single space between two words is not told. */

/** Whether a character belongs to a word, by its code: letters and digits of ASCII, and what is beyond Latin 1's signs but for general punctuation. */
export function isOfWord(code: number): boolean {
  if (code < 128) return (code | 32) >= 97 ? (code | 32) <= 122 : code >= 48 && code <= 57;
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f);
}

const SPACE = 32;

/** The tokens of any text: `joined` gives it back. */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    const isWord = isOfWord(text.charCodeAt(start));
    do end += 1;
    while (end < text.length && isOfWord(text.charCodeAt(end)) === isWord);
    const isPlain = end - start === 1 && text.charCodeAt(start) === SPACE;
    if (!isPlain || start === 0 || end === text.length) tokens.push(text.slice(start, end));
  }
  return tokens;
}

/** Whether a space stands between two tokens, or phrases of them: both are words there. */
export function isSpaced(before: string, next: string): boolean {
  return isOfWord(before.charCodeAt(before.length - 1)) && isOfWord(next.charCodeAt(0));
}

/** The text of tokens, or of phrases of them. */
export function joined(tokens: readonly string[]): string {
  let text = '';
  for (const token of tokens) text += text && isSpaced(text, token) ? ` ${token}` : token;
  return text;
}
