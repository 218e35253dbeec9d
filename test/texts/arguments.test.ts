import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TextKey } from '../../src/texts/keys.ts';
import { shapeOf, texts } from './shape.ts';
import { sourcesIn } from './source.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CALLS: readonly string[] = ['para', 'reply', 'message'];

/** What a text has to be given: the arguments of both languages together. */
function wantedBy(key: TextKey): string[] {
  return [...new Set((['en', 'nl'] as const).flatMap((language) => [...shapeOf(texts[language][key]).keys()]))];
}

/**
 * Every place in the source that names a text and gives its values in the same breath, with the names of what it gives as
 * the compiler knows them. Undefined where what is given cannot be known by name.
 */
function* saidIn(
  tree: ts.SourceFile,
  checker: ts.TypeChecker,
): Generator<{ key: TextKey; at: string; given?: string[] }> {
  const isKey = (node: ts.Node | undefined): node is ts.StringLiteral =>
    node !== undefined && ts.isStringLiteral(node) && node.text in texts.en;
  const bare = (node: ts.Node): ts.Node => (ts.isAsExpression(node) ? bare(node.expression) : node);
  const namesOf = (node: ts.Node | undefined): string[] | undefined => {
    if (!node || (ts.isIdentifier(node) && node.text === 'undefined')) return [];
    const type = checker.getTypeAtLocation(node);
    if (checker.getIndexInfosOfType(type).length > 0) return undefined;
    return type.getProperties().map(({ name }) => name);
  };
  const all: ts.Node[] = [];
  const collect = (node: ts.Node): void => {
    all.push(node);
    ts.forEachChild(node, collect);
  };
  collect(tree);
  for (const node of all) {
    const at = `${tree.fileName.slice(root.length)}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    const found = (key: ts.StringLiteral, values: ts.Node | undefined) => {
      const given = namesOf(values);
      return { key: key.text as TextKey, at, ...(given ? { given } : {}) };
    };
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && CALLS.includes(node.expression.text)) {
      const index = node.expression.text === 'message' ? 1 : 0;
      const key = node.arguments[index];
      if (isKey(key)) yield found(key, node.arguments[index + 1]);
    }
    if (ts.isObjectLiteralExpression(node)) {
      const named = (name: string) =>
        node.properties.find((each) => each.name && ts.isIdentifier(each.name) && each.name.text === name);
      const [key, values] = [named('key'), named('values')];
      const text = key && ts.isPropertyAssignment(key) ? bare(key.initializer) : undefined;
      // A message names the text of its first line; what is spread is filled in where it is spread.
      if (!isKey(text) || named('kind') || isSpread(node) || node.properties.some(ts.isSpreadAssignment)) continue;
      const given = values && ts.isPropertyAssignment(values) ? values.initializer : values?.name;
      yield found(text, given);
    }
  }
}

function isSpread(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isSpreadAssignment(parent) ||
    ((ts.isConditionalExpression(parent) || ts.isParenthesizedExpression(parent)) && isSpread(parent))
  );
}

describe('what a text says', () => {
  let program: ts.Program;
  beforeAll(() => {
    const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    program = ts.createProgram(
      sourcesIn('src', 'adapters').map(({ file }) => `${root}${file}`),
      { ...options, noEmit: true },
    );
  }, 60_000);

  it('is given all that it asks to be filled in, wherever it is named', () => {
    const checker = program.getTypeChecker();
    const forgotten: string[] = [];
    let checked = 0;
    for (const tree of program.getSourceFiles().filter(({ fileName }) => /\/(?:src|adapters)\//u.test(fileName))) {
      if (tree.fileName.includes('node_modules')) continue;
      for (const { key, at, given } of saidIn(tree, checker)) {
        if (!given) continue;
        checked += 1;
        const missing = wantedBy(key).filter((name) => !given.includes(name));
        if (missing.length > 0) forgotten.push(`${at} ${key} lacks ${missing.join(', ')}`);
      }
    }
    expect(checked).toBeGreaterThan(500);
    expect(forgotten).toEqual([]);
  });
});
