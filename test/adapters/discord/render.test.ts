import { ButtonStyle, ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPENS } from '../../../adapters/discord/out/pieces.ts';
import { renderAnswered, renderMessage } from '../../../adapters/discord/out/render.ts';
import type { Item, Message, Paragraph } from '../../../src/domain/message.ts';
import { evaluationScript } from '../../../src/method/scripts/evaluation.ts';
import { prepScript } from '../../../src/method/scripts/prep.ts';
import { plain as plainText } from '../../../src/texts/plain.ts';
import { brokenLimits, readIn } from './limitsOf.ts';
import { outgoing, own } from './outgoing.ts';

const quoted = (quote: string) => outgoing({ body: [{ quote }] });
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 9000 }),
  fc.constantFrom(
    '@everyone <@123456789012345678> <#1> </spoor:1>',
    '**bold** _it_ ~~no~~ `code` ||spoiler||',
    '<:tada:123456789012345678> :tada:',
    '# head\n> quote\n>>> more\n- list\n1. one\n-# small',
    '[text](https://evil.example) https://evil.example discord.gg/x',
    '\ud800',
    '\u202eabc',
    '\u200b\u200b',
    '```js\nx\n```',
    'ends with \\',
    '`',
  ),
  fc
    .constantFrom('*', '\\', '"\n', '- \n', '\n', '```', 'e\u0301\u0323', '👩‍👩‍👧‍👦', 'word ', '水', '\u2800')
    .chain((unit) => fc.integer({ min: 1, max: 9000 }).map((count) => unit.repeat(count))),
);
const said = nasty.map((answer) => ({ key: 'choice.answered' as const, values: { answer } }));
const paragraph: fc.Arbitrary<Paragraph> = fc.oneof(
  nasty.map((quote) => ({ quote })),
  said.map((say) => ({ say, strong: say.values.answer.length % 2 === 0 })),
  said.map((draft) => ({ draft })),
);
const choices = fc
  .uniqueArray(fc.tuple(fc.uuid(), nasty), { maxLength: 40, selector: ([key]) => key })
  .map((all) => all.map(([key, label], at) => own(key, label, at % 2 ? { command: 'today', options: {} } : undefined)));
const item: fc.Arbitrary<Item> = fc.record({
  body: fc.array(paragraph, { maxLength: 3 }),
  choices: choices.map((all) => all.slice(0, all.length % 4)),
});
const field = fc.record({
  label: said,
  value: fc.oneof(
    nasty.map((text) => ({ own: text })),
    said,
    fc.array(said, { maxLength: 4 }),
  ),
});
const card = fc.record({ title: said, fields: fc.array(field, { maxLength: 6 }) });
const message: fc.Arbitrary<Partial<Message>> = fc.record(
  {
    card,
    body: fc.array(paragraph, { maxLength: 6 }),
    items: fc.array(item, { maxLength: 12 }),
    choices,
    file: nasty.map((text) => ({ name: 'spoor.json', type: 'application/json', text })),
    asks: fc.constant({ conversation: 'c', step: 's' }),
  },
  { requiredKeys: ['body'] },
);
const runs = { numRuns: 60 };

describe('a message on Discord', () => {
  it('breaks no limit, whatever it says, and nor does it once it was answered', () => {
    fc.assert(
      fc.property(
        message,
        fc.constantFrom('en' as const, 'nl' as const),
        nasty,
        fc.constantFrom(null, 'there t'),
        (given, language, typed, place) => {
          const sent = { ...outgoing(given, language), place };
          const parts = renderMessage(sent);
          const answered = renderAnswered({ ...sent, reference: '', answer: given.choices?.[0]?.id ?? typed });
          expect(parts.flatMap(brokenLimits)).toEqual([]);
          expect(answered.flatMap((part) => (part ? brokenLimits(part) : []))).toEqual([]);
          expect(parts.filter(({ file }) => file)).toHaveLength(given.file ? 1 : 0);
        },
      ),
      runs,
    );
  });

  it('leaves out nothing but white space and what is no text, and takes nothing that was typed for more than itself', () => {
    const bare = (text: string) => text.toWellFormed().replace(/[\s\p{C}\u2800]/gu, '');
    fc.assert(
      fc.property(nasty, (text) => {
        if (bare(text) === '') return;
        expect(bare(renderMessage(quoted(text)).map(readIn).join(''))).toBe(bare(text));
        const drafted = renderMessage(
          outgoing({ body: [{ draft: { key: 'choice.answered', values: { answer: text } } }] }),
        );
        expect(bare(drafted.map(readIn).join(''))).toContain(bare(text));
      }),
      runs,
    );
  });

  it('says all that it means, in the reader’s language', () => {
    const given: Message['card'] = {
      title: { key: 'card.title', values: { who: 'Piet Jansen', hasWho: 'yes' } },
      fields: [{ label: { key: 'choice.done' }, value: [{ key: 'choice.yes' }, { key: 'choice.no' }] }],
    };
    for (const language of ['en', 'nl'] as const) {
      const sent = outgoing(
        { body: [{ say: { key: 'word.in-words' } }], card: given, items: [{ body: [{ quote: 'Anna' }] }] },
        language,
      );
      const [part] = renderMessage(sent);
      const meant = plainText(sent.message, sent)
        .split(/\n+/u)
        .flatMap((line) => line.replace(/^[\s-]+/u, '').split(': '))
        .map((line) => line.replace(/:$/u, ''));
      for (const words of meant) expect(part && readIn(part)).toContain(words);
    }
  });

  it('gives a draft as one text to copy, in a frame; one that would end the frame is quoted', () => {
    const draft = (answer: string): Paragraph => ({ draft: { key: 'choice.answered', values: { answer } } });
    const [framed] = renderMessage(outgoing({ body: [draft('one *two*'), draft('three')] }));
    expect(framed?.content).toBe('```\nYour answer: one *two*\n\nYour answer: three\n```');
    const [quotedOne] = renderMessage(outgoing({ body: [draft('```')] }));
    expect(quotedOne?.content).toBe('> Your answer\\: \\`\\`\\`');
  });

  it('names on a button the message and the choice, and says a long label in full beside it', () => {
    const long = 'The one with whom I spoke about the energy market in the north of the country last Tuesday, twice';
    const [part] = renderMessage(outgoing({ choices: [own('contact-1', long)] }));
    expect(part?.content).toContain(long);
    expect(part?.components).toMatchObject([
      { components: [{ custom_id: `choice:${outgoing({}).id}:contact-1`, label: expect.stringMatching(/^.{79}…$/u) }] },
    ]);
  });

  it('writes a command as it is typed on Discord', () => {
    const [part] = renderMessage(outgoing({ body: [{ say: { key: 'goal.one' } }, { say: { key: 'help.all' } }] }));
    expect(part && readIn(part)).toMatch(/\/spoor goal followed[\s\S]*\/spoor help meet/u);
  });

  it('has the button beside what it is about when there is one, and short', () => {
    const items = [{ body: [{ quote: 'my article' }], choices: [own('done:1', 'Done: my article')] }];
    expect(renderMessage(outgoing({ items }))[0]?.components).toMatchObject([
      { type: ComponentType.Section, accessory: { label: 'Done', style: ButtonStyle.Secondary } },
    ]);
  });

  it('warns before something is erased for good', () => {
    const yesNo = ['yes', 'no'].map((id) => ({ id, label: { key: `choice.${id}` as 'choice.yes' } }));
    const [part] = renderMessage(outgoing({ key: 'erase.everything', choices: yesNo }));
    expect(part?.components).toMatchObject([
      { components: [{ style: ButtonStyle.Danger }, { style: ButtonStyle.Primary }] },
    ]);
  });
});

describe('a question that was answered', () => {
  const sent = outgoing({
    body: [{ say: { key: 'word.in-words' } }],
    choices: [{ id: 'yes', label: { key: 'choice.yes' } }, own('plan', 'Plan it', { command: 'meet', options: {} })],
  });

  it('shows the answer in the place of its buttons, small; what runs something can still be pressed', () => {
    const [part] = renderAnswered({ ...sent, reference: '', answer: 'yes' });
    expect(part?.content).toMatch(/\n\n-# Your answer\\: Yes$/u);
    expect(part?.components).toMatchObject([{ components: [{ label: 'Plan it' }] }]);
  });

  it('repeats no long answer, which stands right below it', () => {
    expect(renderAnswered({ ...sent, reference: '', answer: 'long '.repeat(100) })[0]?.content).not.toContain('long');
  });
});

/** What is only asked of a conversation where one works, and what only of another. */
const ONLY_ASKED: readonly (readonly string[])[] = [
  ['prep.needs', 'prep.brings', 'evaluation.needed'],
  ['prep.partner', 'prep.close'],
];

describe('a row of questions', () => {
  it('can be answered in parts of five: each part begins with a question that opens one', () => {
    for (const { id, steps } of [evaluationScript, prepScript])
      for (const elsewhere of ONLY_ASKED) {
        const asked = steps.filter(
          (step) => step.keep && step.when === undefined && !elsewhere.includes(`${id}.${step.id}`),
        );
        for (let at = 0; at < asked.length; at += 5) expect(OPENS).toContain(`${id}.${asked[at]?.id}`);
      }
  });
});
