import type { Button } from '@slack/types';
import { describe, expect, it } from 'vitest';
import { renderAnswered, renderMessage } from '../../../adapters/slack/render.ts';
import type { Choice, Message } from '../../../src/domain/message.ts';
import { readIn } from './limitsOf.ts';
import { outgoing, own } from './outgoing.ts';

const blocksOf = (message: Partial<Message>) => renderMessage(outgoing(message)).flatMap(({ blocks }) => blocks);
const rowsOf = (message: Partial<Message>) =>
  blocksOf(message).flatMap((block) => (block.type === 'actions' ? [block.elements as Button[]] : []));
const labels = (message: Partial<Message>) => rowsOf(message).map((row) => row.map(({ text }) => text.text));
const usual = (id: 'yes' | 'no' | 'skip' | 'later' | 'stop'): Choice => ({ id, label: { key: `choice.${id}` } });
const out = [usual('later'), usual('skip'), usual('stop')];

/** What was clumsy when a week of Slack was looked at: `npm run slack:week` shows it. */
describe('buttons', () => {
  it('stand in one row when there are few, and the ways out in a row of their own when there are more', () => {
    expect(labels({ choices: [usual('yes'), usual('no'), usual('stop')] })).toEqual([['Yes', 'No', 'Stop']]);
    expect(labels({ choices: [usual('yes'), usual('no'), ...out] })).toEqual([
      ['Yes', 'No'],
      ['Skip', 'Later', 'Stop'],
    ]);
  });

  it('offer all questions at once above the ways out of the first', () => {
    expect(labels({ key: 'prep.why', choices: out })).toEqual([['All questions at once'], ['Skip', 'Later', 'Stop']]);
  });

  it('do not name again what they stand below, except to a screen reader', () => {
    const about: Message['body'] = [{ say: { key: 'choice.answered', values: { answer: 'send my article' } } }];
    const items = [{ body: about, choices: [own('done:1', 'Done: send my article'), own('move:1', 'Move: Piet')] }];
    expect(labels({ items })).toEqual([['Done', 'Move: Piet']]);
    expect(rowsOf({ items })[0]?.[0]?.accessibility_label).toBe('Done: send my article');
  });

  it('have their label in full above them where Slack may cut it off', () => {
    const label = 'Somebody with a name that is not short';
    const [part] = renderMessage(outgoing({ choices: [own('1', label)] }));
    expect(part?.text).toContain(label);
    expect(blocksOf({ choices: [own('1', 'Somebody with a short name')] })).toHaveLength(1);
  });

  it('warn before something is erased for good', () => {
    const [row] = rowsOf({ key: 'erase.everything', choices: [usual('yes'), usual('no')] });
    expect(row?.map(({ style }) => style)).toEqual(['danger', undefined]);
  });
});

describe('what is read', () => {
  it('writes a command as it is typed in Slack, where its bare word is refused; what a person typed stays', () => {
    const [part] = renderMessage(
      outgoing({ body: [{ say: { key: 'goal.one' } }, { quote: 'and/or /goal' }, { say: { key: 'help.all' } }] }),
    );
    expect(part && readIn(part)).toMatch(/\/spoor goal followed[\s\S]*and\/or \/goal[\s\S]*\/spoor help meet/u);
    expect(part?.text).toContain('/spoor goal');
  });

  it('numbers what has an order on a card, and keeps short things on one line', () => {
    const card: Message['card'] = {
      title: { key: 'card.title', values: { who: 'Piet', hasWho: 'yes' } },
      fields: [
        { label: { key: 'card.with' }, value: { own: 'Piet' } },
        { label: { key: 'card.closing' }, value: [{ key: 'choice.yes' }, { key: 'choice.no' }] },
      ],
    };
    const [part] = renderMessage(outgoing({ card }));
    expect(part?.text).toMatch(/With: Piet\n\n[^\n]+\n1\. Yes\n2\. No$/u);
    expect(JSON.stringify(part?.blocks)).toContain('"style":"ordered"');
    expect(JSON.stringify(part?.blocks)).toContain('"With: "');
  });

  it('shows the answer small, so that the question stays what is read', () => {
    const sent = outgoing({ body: [{ say: { key: 'word.in-words' } }], choices: [usual('skip')] });
    const [part] = renderAnswered({ ...sent, reference: '', answer: 'skip' });
    expect(part?.blocks.at(-1)).toMatchObject({ type: 'context', elements: [{ text: 'Your answer: Skip' }] });
  });

  it('has the lines of help under one another, not each apart', () => {
    const line = { say: { key: 'help.line' as const, values: { word: 'goal', what: 'a goal' } } };
    expect(blocksOf({ body: [line, line, line] })).toHaveLength(1);
  });
});
