import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A string in the source, with what it stands in. `parts` are the pieces between the holes of a template. */
export interface Literal {
  readonly file: string;
  readonly line: number;
  readonly parts: readonly string[];
  readonly within: ts.Node;
}

export interface Source {
  readonly file: string;
  readonly text: string;
  readonly literals: readonly Literal[];
}

/** Every TypeScript file under some folders of the house, with its strings. */
export function sourcesIn(...folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readSource(join(folder, name))),
  );
}

function readSource(file: string): Source {
  const text = readFileSync(join(root, file), 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const literals: Literal[] = [];
  const look = (node: ts.Node) => {
    const parts = partsOf(node);
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (parts && !ts.isImportDeclaration(node.parent)) literals.push({ file, line, parts, within: node.parent });
    ts.forEachChild(node, look);
  };
  look(tree);
  return { file, text, literals };
}

function partsOf(node: ts.Node): string[] | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  return undefined;
}
