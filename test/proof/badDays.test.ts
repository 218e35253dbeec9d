import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { keys, texts } from '../texts/shape.ts';
import { sourcesIn } from '../texts/source.ts';

const house = fileURLToPath(new URL('..', import.meta.url));

/** What is promised to be lived through: interruptions (DESIGN.md, «Several at once»), bad input and bad days. */
const CASES = [
  'a command in mid conversation',
  'half an hour of silence',
  'several waiting',
  'plain text and an old button',
  'an evaluation due during the welcome',
  'two evaluations due',
  'a subject cancelled',
  'a subject erased',
  'a subject merged',
  'a subject gone without a word',
  'a button pressed twice',
  'a button a month late',
  'an answer edited',
  'a file or an emoji as a reply',
  'five messages in one second',
  'two devices',
  'several partners',
  'nobody named',
  'empty',
  '100,000 characters',
  'control characters',
  'lone surrogates',
  'right-to-left text',
  'markup of both platforms',
  'ICU and template braces in names',
  'an unknown command',
  'overlapping meetings',
  'the same contact twice',
  'an hour that does not exist',
  'an unwritable data folder',
  'a foreign data folder',
  'a folder in use',
  'no disk space at the start',
  'no disk space in a talk',
  'the built-in database killed',
  'an outside database restarted',
  'a database not there at the start',
  'a wrong variable in `.env`',
  'a secret key missing',
  'a workspace’s token changed in the database',
  'the app removed from a workspace',
  'killed while the app is being installed',
  'killed at any step, on a platform that fails',
  'killed while a command on Discord waits for its answer',
  'Discord refuses the connection',
  'direct messages closed on Discord',
  'a clock that jumps an hour',
  'a clock that jumps a day',
  'downtime of five minutes',
  'downtime of three hours',
  'downtime of eight days',
];

const rows = readFileSync(`${house}proof/BAD_DAYS.md`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| case |'))
  .map((line) => {
    const [name = '', , read = '', proof = ''] = line.slice(2, -2).split(' | ');
    return { name, lines: read === '–' ? [] : read.split('<br>'), proofs: proof.split('<br>') };
  });

const flat = (line: string) => line.replace(/\s+/gu, ' ');

/** A line of adapters with … for what is filled in; the reason a database gives stands in a sentence of its own. */
const said = (() => {
  const written = sourcesIn('adapters').flatMap(({ literals }) => literals.map(({ parts }) => flat(parts.join('…'))));
  return new Set([...written, ...written.map((why) => `The database ${why}.`)]);
})();
/** Whether both languages say this, under the same key. */
function isText(line: string): boolean {
  const [en, nl] = line.slice(1, -1).split('” / “');
  return keys.some((key) => texts.en[key] === en && texts.nl[key] === nl);
}

/** Whether a file of tests has one of this title, behind its name or its table. */
function isTest(proof: string): boolean {
  const [file = '', title = ''] = proof.split(' › ');
  return readFileSync(`${house}${file}`, 'utf8').includes(`'${title}',`);
}

describe('the table of bad days', () => {
  it('has a row for every case', () => {
    expect(rows.map(({ name }) => name)).toEqual(CASES);
  });

  it.each(rows)('is true: $name', ({ lines, proofs }) => {
    const quoted = lines.filter((line) => line.startsWith('“'));
    expect(quoted.filter((line) => !isText(line))).toEqual([]);
    const operators = lines.filter((line) => !line.startsWith('“'));
    expect(operators.filter((line) => !said.has(line.slice(1, -1)))).toEqual([]);
    expect(proofs.filter((proof) => !isTest(proof))).toEqual([]);
  });
});
