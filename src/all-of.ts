/** All matches of a global expression, as `matchAll` gives them, without the copy of the expression that it makes for every text. */
export function allOf(expression: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) found.push(match);
  return found;
}
