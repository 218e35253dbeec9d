import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forms } from '../../../src/commands/forms.ts';
import type { SlackUser } from '../../twins/slack/person.ts';
import type { SeenMessage } from '../../twins/slack/seen.ts';
import { ENGLISH, openSlackDesk, type SlackDesk, saidTo } from './desk.ts';

let desk: SlackDesk;
let channel: { readonly id: string; readonly messages: number };
beforeAll(async () => {
  desk = await openSlackDesk('HTTP');
  channel = desk.workspace.channel('general');
});
afterAll(() => desk.close());

async function does(...acts: (() => Promise<unknown>)[]): Promise<void> {
  for (const act of acts) {
    await act();
    await desk.run.settled();
  }
}
function last(user: SlackUser): SeenMessage {
  const found = saidTo(user).at(-1);
  if (!found) throw new Error('nothing was said');
  return found;
}
const fieldsOf = ({ modal }: SlackUser) => (modal?.blocks ?? []).map((block) => block.block_id);

describe('a command without more', () => {
  it.each(forms.filter(({ name }) => name !== 'save').map(({ name }) => [name]))('%s opens its form', async (name) => {
    const user = await desk.settler(`Form ${name}`);
    const before = saidTo(user).length;
    await does(() => user.types('/spoor', name));
    expect(fieldsOf(user)).toEqual(forms.find((form) => form.name === name)?.fields.map(({ id }) => id));
    expect(saidTo(user).length).toBe(before);
  });

  it('is filled in with one’s own contacts at hand, and comes to the same as a typed line', async () => {
    const anna = await desk.settler('Anna');
    await does(
      () => anna.types('/spoor', 'touch called Piet Jansen'),
      () => anna.presses(last(anna), 'choice:yes'),
      () => anna.types('/spoor', 'meet'),
    );
    expect((await anna.suggestions('who', 'pie')).map(({ value }) => value)).toEqual(['pie', 'Piet Jansen']);
    await does(() =>
      anna.submits({ who: 'Piet Jansen', day: '2027-12-01', time: '14:30', about: 'the energy market' }),
    );
    expect(anna.modal).toBeUndefined();
    expect(last(anna).text).toContain('Piet Jansen on Wednesday 1 December 2027 at 14:30');
    await does(
      () => anna.presses(last(anna), 'choice:yes'),
      () => anna.types('/spoor', 'prep Piet'),
    );
    expect(last(anna).text).toContain('the energy market');
  });

  it('in a channel is answered there', async () => {
    const ben = await desk.settler('Ben');
    await does(() => ben.types('/spoor', 'verwijs', { channel: channel.id }));
    await ben.suggestions('to', 'Anna de Wit');
    await does(() => ben.submits({ to: 'Anna de Wit' }));
    expect(ben.ephemerals.at(-1)?.text).toContain('Anna de Wit');
    expect(channel.messages).toBe(0);
  });

  it('is talked through when the form cannot be shown', async () => {
    const cas = await desk.settler('Cas');
    desk.twin.faults.next('views.open', { is: 'refused', error: 'expired_trigger_id' });
    await does(() => cas.types('/spoor', 'meet'));
    expect(cas.modal).toBeUndefined();
    expect(last(cas).text).toMatch(/\?$/u);
  });

  it('of somebody new is a first contact like any other, and talked through', async () => {
    const dan = desk.workspace.user({ name: 'Dan', ...ENGLISH });
    await does(() => dan.types('/spoor', 'meet'));
    expect(dan.modal).toBeUndefined();
    expect(last(dan).text).toBe('Who are you meeting?');
    await does(() => dan.types('/spoor', 'stop'));
    expect(
      saidTo(dan)
        .map(({ text }) => text)
        .join(),
    ).toContain('I’m Spoor');
  });
});

describe('a shortcut', () => {
  it('plans a conversation from anywhere', async () => {
    const eva = await desk.settler('Eva');
    await does(() => eva.usesShortcut('plan'));
    await eva.suggestions('who', 'Tom Visser');
    await does(() => eva.submits({ who: 'Tom Visser' }));
    expect(last(eva).text).toContain('Tom Visser');
  });

  it.each([
    ['tips', /Noted|tip/iu],
    ['refer', /Anna/u],
  ])('keeps a message as one of the %s', async (kind, answer) => {
    const fay = await desk.settler(`Fay ${kind}`);
    await does(() => fay.writes('Anna de Wit via Piet Jansen', { channel: channel.id }));
    await does(() =>
      fay.usesMessageShortcut('save', { ...last(fay), text: 'Anna de Wit via Piet Jansen', blocks: [] }),
    );
    expect(JSON.stringify(fay.modal?.blocks)).toContain('Anna de Wit via Piet Jansen');
    await does(() => fay.submits({ kind }));
    expect(last(fay).text).toMatch(answer);
  });
});

describe('a row of questions', () => {
  it('can be answered all at once, or one by one', async () => {
    const gus = await desk.settler('Gus');
    await does(
      () => gus.types('/spoor', 'goal A job in the energy sector'),
      () => gus.types('/spoor', 'meet Piet Jansen 1 December 2027 14:30'),
      () => gus.presses(last(gus), 'choice:yes'),
      () => gus.presses(last(gus), 'choice:yes'),
      () => gus.types('/spoor', 'prep Piet'),
    );
    const question = last(gus);
    await does(() => gus.presses(question, 'all-at-once'));
    expect(fieldsOf(gus)).toEqual(['why', 'partner', 'opening', 'close']);
    await does(() =>
      gus.submits({
        why: 'How the market is changing',
        opening: 'I would like to learn how the energy market works. I am not here to ask you for a job.',
        close: 'Two names',
      }),
    );
    const card = saidTo(gus).find(
      ({ text }) => text.includes('How the market is changing') && text.includes('Two names'),
    );
    expect(card).toBeDefined();
    await does(() => gus.presses(question, 'all-at-once'));
    expect(gus.modal).toBeUndefined();
  });
});
