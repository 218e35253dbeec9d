import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { type Literal, sourcesIn } from './source.ts';

/** What the coach hears, and never says: words to recognise; and the names of books. */
const LISTENING = /^src\/(domain|method\/(circles|reading|selfImage\/|opening\/))/u;

/** Two words with a space between: nobody calls an id, a key or a state so. */
const WORDS = /\p{L}{2,}[,;:]? \p{L}{2,}/u;

/** An error is read in a log by whoever keeps Spoor, and never by the person. */
function isForTheLog(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText().endsWith('Error');
  return ts.isCallExpression(node) && /^log\.(info|warn|error)$/u.test(node.expression.getText());
}

/** A pattern, or a list of words that is cut up: what is recognised in what the person says. */
function isHeard({ parts, within }: Literal): boolean {
  return (
    parts.some((part) => /[|\\]/u.test(part)) || (ts.isPropertyAccessExpression(within) && within.name.text === 'split')
  );
}

function isType(node: ts.Node): boolean {
  return ts.isLiteralTypeNode(node);
}

const place = ({ file, line, parts }: Literal) => `${file}:${line} ${parts.join('…')}`;

describe('the source', () => {
  const sources = sourcesIn('src').filter(({ file }) => !file.startsWith('src/texts/'));

  it('holds no sentence a person could read: those are in src/texts', () => {
    const literals = sources.filter(({ file }) => !LISTENING.test(file)).flatMap((source) => source.literals);
    expect(literals.length).toBeGreaterThan(1000);
    const shown = literals.filter((each) => !isForTheLog(each.within) && !isType(each.within) && !isHeard(each));
    const sentences = shown.filter(({ parts }) => parts.some((part) => WORDS.test(part)));
    expect(sentences.map(place)).toEqual([]);
  });

  it('holds no sentence either where it listens', () => {
    const literals = sources.filter(({ file }) => LISTENING.test(file)).flatMap((source) => source.literals);
    const sentences = literals.filter(
      ({ parts: [text = '', ...more] }) => more.length === 0 && /^\p{Lu}[\p{L},’' ]+[.?!]$/u.test(text),
    );
    expect(sentences.map(place)).toEqual([]);
  });
});
