/** Finds the words in a source file that a reader would see without their coming from _locales. */
import ts from 'typescript';

/** What a browser shows or reads aloud, as attributes and as properties. */
const SHOWN = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'textContent',
  'innerText',
  'ariaLabel',
]);
const LETTER = /\p{L}/u;

/** A line for each such string: its place and its words. */
export function stringsIn(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const add = (node: ts.Node, text: string) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    if (LETTER.test(text)) found.push(`${file}:${line + 1} ${text.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) add(node, node.text);
    else for (const shown of shownBy(node)) for (const one of literals(shown)) add(one, one.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The expressions whose value this node puts before the reader. */
function shownBy(node: ts.Node): ts.Expression[] {
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return present(node.expression);
  if (ts.isJsxAttribute(node) && SHOWN.has(node.name.getText())) {
    const value = node.initializer;
    return present(value && ts.isJsxExpression(value) ? value.expression : value);
  }
  if (ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left)) {
    const sets = node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    return sets && SHOWN.has(node.left.name.text) ? [node.right] : [];
  }
  if (ts.isCallExpression(node) && /\.setAttribute$/.test(node.expression.getText())) {
    const [name, value] = node.arguments;
    return name && ts.isStringLiteral(name) && SHOWN.has(name.text) ? present(value) : [];
  }
  return [];
}

function present(node: ts.Node | undefined): ts.Expression[] {
  return node ? [node as ts.Expression] : [];
}

type Literal = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateHead;

/** The literals that may become the value; not what a call is given, nor what is compared. */
function literals(node: ts.Node): Literal[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node];
  if (ts.isTemplateExpression(node)) {
    const tails = node.templateSpans.map(({ literal }) => literal as unknown as Literal);
    return [node.head, ...tails];
  }
  if (ts.isConditionalExpression(node)) {
    return [...literals(node.whenTrue), ...literals(node.whenFalse)];
  }
  if (ts.isParenthesizedExpression(node)) return literals(node.expression);
  if (!ts.isBinaryExpression(node)) return [];
  const kinds = [ts.SyntaxKind.PlusToken, ts.SyntaxKind.BarBarToken];
  const joins = [...kinds, ts.SyntaxKind.QuestionQuestionToken].includes(node.operatorToken.kind);
  return [...(joins ? literals(node.left) : []), ...literals(node.right)];
}
