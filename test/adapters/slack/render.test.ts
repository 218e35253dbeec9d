import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderAnswered, renderMessage } from '../../../adapters/slack/render.ts';
import type { Item, Message, Paragraph } from '../../../src/domain/message.ts';
import { plain as plainText } from '../../../src/texts/plain.ts';
import { brokenLimits, plain, readIn } from './limitsOf.ts';
import { outgoing, own } from './outgoing.ts';

const quoted = (quote: string) => outgoing({ body: [{ quote }] });
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 9000 }),
  fc.constantFrom(
    '<!channel>',
    '<@U123>',
    '*bold* _it_ ~no~ `code`',
    ':tada:',
    '&amp;',
    '\ud800',
    '\u202eabc',
    '>>> q',
    '```x```',
  ),
  fc
    .constantFrom('&<>', '"\\\n', 'e\u0301\u0323', '👩‍👩‍👧‍👦', 'word ', '水')
    .chain((unit) => fc.integer({ min: 1, max: 9000 }).map((count) => unit.repeat(count))),
);
const paragraph: fc.Arbitrary<Paragraph> = fc.oneof(
  nasty.map((quote) => ({ quote })),
  nasty.map((answer) => ({
    say: { key: 'choice.answered' as const, values: { answer } },
    strong: answer.length % 2 === 0,
  })),
  nasty.map((answer) => ({ draft: { key: 'choice.answered' as const, values: { answer } } })),
);
const id = fc.uuid();
const choices = fc
  .uniqueArray(fc.tuple(id, nasty), { maxLength: 40, selector: ([key]) => key })
  .map((all) => all.map(([key, label], at) => own(key, label, at % 2 ? { command: 'today', options: {} } : undefined)));
const item: fc.Arbitrary<Item> = fc.record({ body: fc.array(paragraph, { maxLength: 3 }), choices });
const said = nasty.map((answer) => ({ key: 'choice.answered' as const, values: { answer } }));
const field = fc.record({
  label: said,
  value: fc.oneof(
    nasty.map((own) => ({ own })),
    said,
    fc.array(said, { maxLength: 4 }),
  ),
});
const card = fc.record({ title: said, fields: fc.array(field, { maxLength: 6 }) });
const message: fc.Arbitrary<Partial<Message>> = fc.record({
  card,
  body: fc.array(paragraph, { maxLength: 6 }),
  items: fc.array(item, { maxLength: 12 }),
  choices,
});
const runs = { numRuns: 30 };

describe('a message on Slack', () => {
  it('breaks no limit, whatever it says, and nor does it once it was answered', () => {
    fc.assert(
      fc.property(message, fc.constantFrom('en', 'nl'), nasty, (given, language, typed) => {
        const sent = outgoing(given, language as 'en');
        const parts = renderMessage(sent);
        const answered = renderAnswered({ ...sent, reference: '', answer: given.choices?.[0]?.id ?? typed });
        expect(parts.flatMap(brokenLimits)).toEqual([]);
        expect(answered.flatMap((part) => (part ? brokenLimits(part) : []))).toEqual([]);
        expect(answered).toHaveLength(parts.length);
      }),
      runs,
    );
  });

  it('leaves out nothing but white space and what is no text', () => {
    const bare = (text: string) => text.toWellFormed().replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');
    fc.assert(
      fc.property(nasty, (text) => {
        const parts = renderMessage(quoted(text));
        if (bare(text) === '') return;
        expect(bare(parts.map(readIn).join(''))).toBe(bare(text));
        expect(bare(parts.map((part) => plain(part.text)).join(''))).toBe(bare(text));
      }),
      runs,
    );
  });

  it('says in its text all that it means, in the reader’s language', () => {
    const card: Message['card'] = {
      title: { key: 'card.title', values: { who: 'Piet Jansen', hasWho: 'yes' } },
      fields: [{ label: { key: 'choice.done' }, value: [{ key: 'choice.yes' }, { key: 'choice.no' }] }],
    };
    for (const language of ['en', 'nl'] as const) {
      const sent = outgoing(
        { body: [{ say: { key: 'word.in-words' } }], card, items: [{ body: [{ quote: 'Anna' }] }] },
        language,
      );
      const [part] = renderMessage(sent);
      const meant = plainText(sent.message, sent)
        .split(/\n+/u)
        .flatMap((line) => line.replace(/^[\s-]+/u, '').split(': '));
      for (const words of meant) expect(part?.text).toContain(words);
    }
  });

  it('takes what a person typed as it is: no mention, no link, no format', () => {
    const typed = '<!channel> <@U1> *b* _i_ ~s~ `c` :tada: https://evil.example &amp; > quote';
    const [part] = renderMessage(outgoing({ body: [{ quote: typed }], choices: [own('a', typed.slice(0, 30))] }));
    expect(part && readIn(part)).toContain(typed);
    expect(part?.text).toBe(
      '&lt;!channel&gt; &lt;@U1&gt; *b* _i_ ~s~ `c` :tada: https://evil.example &amp;amp; &gt; quote',
    );
    expect(JSON.stringify(part?.blocks)).not.toMatch(/mrkdwn|"type":"(?:user|broadcast|link|emoji)"/u);
  });

  it('gives a draft as one text to copy', () => {
    const draft = (answer: string): Paragraph => ({ draft: { key: 'choice.answered', values: { answer } } });
    const [part] = renderMessage(outgoing({ body: [draft('one'), draft('two')] }));
    expect(part?.blocks).toEqual([
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_preformatted',
            elements: [{ type: 'text', text: 'Your answer: one\n\nYour answer: two' }],
          },
        ],
      },
    ]);
  });

  it('names on a button the message and the choice, and says a long label in full beside it', () => {
    const long = 'The one with whom I spoke about the energy market in the north of the country last Tuesday';
    const [part] = renderMessage(outgoing({ choices: [own('contact-1', long)] }));
    expect(part && readIn(part)).toContain(long);
    expect(part?.blocks.at(-1)).toMatchObject({
      type: 'actions',
      elements: [
        { action_id: 'choice:contact-1', value: outgoing({}).id, text: { text: expect.stringMatching(/…$/u) } },
      ],
    });
  });
});

describe('a question that was answered', () => {
  const sent = outgoing({
    body: [{ say: { key: 'word.in-words' } }],
    choices: [{ id: 'yes', label: { key: 'choice.yes' } }, own('plan', 'Plan it', { command: 'meet', options: {} })],
  });

  it('shows the answer in the place of its buttons; what runs something can still be pressed', () => {
    const [part] = renderAnswered({ ...sent, reference: '', answer: 'yes' });
    expect(part?.text).toMatch(/Your answer: Yes$/u);
    expect(part && readIn(part)).toContain('Plan it');
    expect(part?.blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []))).toHaveLength(1);
  });

  it('repeats no long answer, which stands right below it', () => {
    const answer = 'long '.repeat(100);
    expect(renderAnswered({ ...sent, reference: '', answer })[0]?.text).not.toContain('long');
  });
});
