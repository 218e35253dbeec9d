import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forms } from '../../../src/commands/forms.ts';
import type { DiscordUser } from '../../twins/discord/person.ts';
import { type DiscordDesk, lastTo, openDiscordDesk, press, saidTo, shown } from './desk.ts';

let desk: DiscordDesk;
beforeAll(async () => {
  desk = await openDiscordDesk();
});
afterAll(() => desk.close());

const fieldsOf = ({ modal }: DiscordUser) => modal?.fields.map(({ customId }) => customId);

describe('a command without more', () => {
  it.each(forms.filter(({ name }) => name !== 'save').map(({ name }) => [name]))('%s opens its form', async (name) => {
    const user = await desk.settler(`Form ${name}`);
    const before = saidTo(user).length;
    await desk.types(user, name);
    expect(fieldsOf(user)).toEqual(forms.find((form) => form.name === name)?.fields.map(({ id }) => id));
    expect(saidTo(user)).toHaveLength(before);
  });

  it('is filled in as one says it, and comes to the same as a typed line', async () => {
    const anna = await desk.settler('Anna');
    await desk.types(anna, 'meet');
    await desk.does(() =>
      anna.submits({ who: 'Piet Jansen', day: 'Wednesday 1 December 2027', time: '14:30', about: 'the energy market' }),
    );
    await desk.does(() => press(anna, 'yes'));
    expect(shown(lastTo(anna))).toContain('Piet Jansen on Wednesday 1 December 2027 at 14:30');
  });

  it('on a server is answered there', async () => {
    const ben = await desk.settler('Ben');
    await desk.types(ben, 'refer', desk.server);
    await desk.does(() => ben.submits({ to: 'Anna de Wit' }));
    expect(shown(ben.ephemerals.at(-1))).toContain('Anna de Wit');
    expect(ben.publics).toEqual([]);
  });

  it('of somebody new is a first contact like any other, and talked through', async () => {
    const dan = desk.twin.person({ name: 'Dan', locale: 'en-GB', in: desk.server });
    await desk.types(dan, 'meet');
    expect(dan.modal).toBeUndefined();
    expect(shown(lastTo(dan))).toContain('Who are you meeting?');
  });
});

describe('while one types', () => {
  it('one’s own people, conversations and goals are offered, and what was chosen is meant', async () => {
    const eva = await desk.settler('Eva');
    await desk.types(eva, 'touch called Piet Jansen');
    await desk.does(() => press(eva, 'yes'));
    const [piet] = await eva.suggestions('spoor contact', 'contact', 'PIE');
    expect(piet?.name).toBe('Piet Jansen');
    await desk.does(() => eva.types('spoor contact', { contact: String(piet?.value) }));
    expect(shown(lastTo(eva))).toContain('Piet Jansen');
    await desk.types(eva, 'goal A job in the energy sector');
    const [goal] = await eva.suggestions('spoor goal', 'goal', 'energy');
    await desk.does(() => eva.types('spoor goal', { goal: String(goal?.value), what: 'won' }));
    expect(shown(lastTo(eva))).toContain('come through');
  });

  it('what is typed without being chosen is read like a line', async () => {
    const fay = await desk.settler('Fay');
    await desk.does(() => fay.types('spoor meet', { contact: 'Tom Visser', text: 'Friday 14:30' }));
    expect(shown(lastTo(fay))).toContain('Tom Visser');
  });

  it('the commands without a subcommand are found by their word and by what they do', async () => {
    const gus = await desk.settler('Gus');
    const found = await gus.suggestions('spoor more', 'command', 'eras');
    expect(found.map(({ value }) => value)).toContain('erase');
    await desk.does(() => gus.types('spoor more', { command: 'erase', text: 'everything' }));
    expect(shown(lastTo(gus))).toContain('everything');
  });

  it('nobody is offered what is somebody else’s', async () => {
    const hal = await desk.settler('Hal');
    expect(await hal.suggestions('spoor contact', 'contact', 'Piet')).toEqual([]);
  });
});

describe('a message', () => {
  it.each([
    ['tips', /Noted|tip/iu],
    ['refer', /Anna/u],
  ])('is kept as one of the %s', async (kind, answer) => {
    const ivy = await desk.settler(`Ivy ${kind}`);
    await desk.does(() => ivy.writes('Anna de Wit via Piet Jansen'));
    const message = ivy.sees.findLast(({ author }) => author === ivy.id);
    if (!message) throw new Error('nothing was written');
    await desk.does(() => ivy.usesMessageCommand('Save as tip or referral', message));
    expect(ivy.modal?.fields.find(({ customId }) => customId === 'text')?.value).toBe('Anna de Wit via Piet Jansen');
    await desk.does(() => ivy.submits({ kind: [kind] }));
    expect(shown(lastTo(ivy))).toMatch(answer);
  });
});

describe('a row of questions', () => {
  const prepared = async (name: string) => {
    const user = await desk.settler(name);
    await desk.types(user, 'goal A job in the energy sector');
    await desk.types(user, 'meet Piet Jansen 1 December 2027 14:30');
    await desk.does(
      () => press(user, 'yes'),
      () => press(user, 'yes'),
    );
    return user;
  };

  it('can be answered all at once, or one by one', async () => {
    const jan = await prepared('Jan');
    await desk.types(jan, 'prep Piet');
    const question = lastTo(jan);
    await desk.does(() => press(jan, 'all:', question));
    expect(fieldsOf(jan)).toEqual(['why', 'partner', 'opening', 'close']);
    await desk.does(() =>
      jan.submits({
        why: 'How the market is changing',
        opening: 'I would like to learn how the energy market works. I am not here to ask you for a job.',
        close: 'Two names',
      }),
    );
    const card = saidTo(jan)
      .map(shown)
      .find((text) => text.includes('How the market is changing') && text.includes('Two names'));
    expect(card).toBeDefined();
  });

  it('of more than five is answered in parts', async () => {
    const kim = await desk.settler('Kim');
    await desk.types(kim, 'goal A job in the energy sector');
    await desk.types(kim, 'meet Piet Jansen yesterday 14:30');
    await desk.does(
      () => press(kim, 'yes'),
      () => press(kim, 'yes'),
      () => press(kim, 'all:'),
    );
    expect(fieldsOf(kim)).toEqual(['notes', 'promised', 'promised-them', 'good', 'better']);
    await desk.does(() =>
      kim.submits({
        notes: 'The grid is full',
        promised: 'no',
        'promised-them': 'no',
        good: 'calm',
        better: 'closing',
      }),
    );
    await desk.does(() => press(kim, 'all:'));
    expect(fieldsOf(kim)).toEqual(['tips', 'referrals', 'closing']);
    await desk.does(() => kim.submits({ tips: 'Read the grid report', referrals: 'nobody', closing: '1 and 2' }));
    expect(shown(lastTo(kim))).toContain('Read the grid report');
  });
});
