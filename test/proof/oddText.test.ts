import { afterEach, expect, it } from 'vitest';
import { commands } from '../../src/commands/registry.ts';
import type { Said } from '../moments/said.ts';
import { type Life, openLife } from '../moments/stage.ts';

let me: Life;
afterEach(() => me.close());

const odd: readonly (readonly [string, string])[] = [
  ['control characters', '\u001b[31mAn\u0007na\u001b[0m\b Bos\u007f\u0085'],
  ['the character NUL', 'An\0na Bos'],
  ['half of a pair', 'Anna \ud83d Bos \udfff'],
  ['text from right to left', 'مريم العلي, שרה לוי'],
  ['marks that turn the direction', 'Anna \u202esoB\u202c \u2066Bos\u2069'],
  ['characters without width', '\ufeffAn\u200bna\u200d \u2060Bos\u00ad'],
  ['line ends of all kinds', 'Anna\r\nBos\u2028Vos\u2029Mol\vKok\fDal'],
  ['Slack’s markup', '<@U123> <!channel> <https://x.nl|Anna> *Bos* _Bos_ ~Bos~ `Bos` &lt;Bos&gt;'],
  ['Discord’s markup', '@everyone <@123> <#4> **Anna** __Bos__ ||Bos|| [Bos](https://x.nl) -# \\*Bos\\*'],
  ['braces of ICU', "Anna {count, plural, one {#} other {'{'#}} Bos"],
  ['braces that do not close', 'Anna {who Bos'],
  ['other templates', '$\u007bAnna} {{Bos}} %s %1$s <%= Bos %> $& $1 #{Bos}'],
  ['names of an object’s own', '__proto__ constructor toString'],
  ['SQL', "Anna'); DROP TABLE coachee; --"],
  ['only marks', '\u200b\u202e\ufeff'],
];

const isWrong = ({ key }: Said) => key === 'error.unexpected';

/** What somebody types, pastes or has a broken client send, behind every command and at every question of a round. */
it.each(odd)('takes %s behind every command and at every question of a round', async (_, text) => {
  me = await openLife('2026-11-24T10:00', { welcomed: false });
  const wrong: string[] = [];
  const said = async (what: string, run: () => Promise<readonly Said[]>) => {
    const heard = await run();
    if (heard.length === 0 || heard.some(isWrong)) wrong.push(`${what}: ${heard.map(({ key }) => key)}`);
  };
  for (const { name } of commands) await said(name, () => me.types(`${name} ${text}`));
  await me.says('stop');
  await me.types('meet Piet Jansen yesterday 10:00');
  for (let turns = 0; turns < 40; turns += 1) {
    const asked = me.said.at(-1);
    if (!asked?.choices.some((id) => ['skip', 'stop', 'yes'].includes(id))) break;
    await said(asked.key, () => me.says(text));
    const again = me.said.at(-1);
    const way = again?.key === asked.key ? ['yes', 'skip', 'stop'].find((id) => again.choices.includes(id)) : undefined;
    if (way) await me.chooses(way);
  }
  expect(wrong).toEqual([]);
});

it.each([
  'Anna {who} {0} #',
  "Anna '{'Bos'}' Mol",
  'Anna {count, plural, one {x}',
  '$\u007bAnna} {{Bos}} %s',
  '<@U123> *Bos* <Mol>',
  '@everyone **Bos** ||Mol||',
  'مريم العلي',
])('keeps what is told of «%s» to the letter, and says the name as it was typed', async (typed) => {
  me = await openLife('2026-11-24T10:00');
  const [name = ''] = typed.split(',');
  await me.types('contact add');
  await me.says(name);
  if (me.said.at(-1)?.key !== 'contact.added') await me.chooses('yes');
  expect(me.said.at(-1)?.text).toContain(`${name} is on your list.`);
  await me.types(`meet ${name} yesterday 10:00`);
  await me.chooses('yes');
  expect(me.said.at(-1)?.key).toBe('evaluation.notes');
  await me.says(`I heard of ${typed} for the first time.`);
  const [noted] = await me.work(({ answers }) => answers.list({ question: 'evaluation.notes' }));
  expect(noted?.text).toBe(`I heard of ${typed} for the first time.`);
  await me.says('stop');
  expect((await me.types(`thanks ${name}`)).at(-1)?.text).toContain(`A word of thanks to ${name},`);
});
