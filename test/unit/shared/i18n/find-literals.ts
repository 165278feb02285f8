/** Finds text for people that stands in the code instead of the language files. */
import ts from 'typescript';

export type Finding = { readonly line: number; readonly text: string };

/** Properties whose value a person reads or hears, on elements and in objects given to them. */
const spokenNames = new Set([
  'label',
  'title',
  'subtitle',
  'placeholder',
  'alt',
  'caption',
  'description',
  'message',
  'errorMessage',
  'children',
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'name',
  'text',
  'why',
  'confirmLabel',
  'cancelLabel',
  'closeLabel',
  'backLabel',
  'nextLabel',
  'previousLabel',
  'okLabel',
  'eraseLabel',
  'dismissLabel',
  'clearLabel',
]);

/** The app's own name, and values of `name` and the like that are no words. */
const isWords = (text: string) => /\p{L}{2,}/u.test(text) && text.trim() !== 'Kabinet';

function parse(fileName: string, source: string): ts.SourceFile {
  return ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}

function each(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => each(child, visit));
}

function finding(file: ts.SourceFile, node: ts.Node, text: string): Finding {
  return { line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, text: text.trim() };
}

/** The texts an expression can become as it stands: through `?:`, `&&`, `||`, `??` and templates, not through calls. */
function textsOf(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return textsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) {
    const isChoice = [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.PlusToken];
    const right = textsOf(node.right);
    return isChoice.includes(node.operatorToken.kind) ? [...textsOf(node.left), ...right] : isAnd(node) ? right : [];
  }
  return [];
}

const isAnd = (node: ts.BinaryExpression) => node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;

/** Text between tags, and literals in properties that people read. */
export function literalsForPeople(fileName: string, source: string): readonly Finding[] {
  const file = parse(fileName, source);
  const found: Finding[] = [];
  const note = (node: ts.Node, texts: readonly string[]) => {
    for (const text of texts) if (isWords(text)) found.push(finding(file, node, text));
  };
  each(file, (node) => {
    if (ts.isJsxText(node)) note(node, [node.text]);
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent))
      note(node, textsOf(node.expression));
    if (ts.isJsxAttribute(node) && spokenNames.has(node.name.getText(file))) {
      const value = node.initializer;
      if (value && ts.isStringLiteral(value)) note(node, [value.text]);
      if (value && ts.isJsxExpression(value) && value.expression) note(node, textsOf(value.expression));
    }
    if (ts.isPropertyAssignment(node) && spokenNames.has(node.name.getText(file).replaceAll(/['"]/g, '')))
      note(node, textsOf(node.initializer));
  });
  return found;
}

/** String literals, templates and text between tags with a Cyrillic letter. Comments may have them. */
export function cyrillicLiterals(fileName: string, source: string): readonly Finding[] {
  const file = parse(fileName, source);
  const found: Finding[] = [];
  each(file, (node) => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node);
    if (isText && /\p{Script=Cyrillic}/u.test(node.text)) found.push(finding(file, node, node.text));
  });
  return found;
}
