import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../src/commands/registry.ts';
import type { DiscordUser } from '../../twins/discord/person.ts';
import { type DiscordDesk, lastTo, openDiscordDesk, press, saidTo, shown } from './desk.ts';

let desk: DiscordDesk;
beforeAll(async () => {
  desk = await openDiscordDesk();
});
afterAll(() => desk.close());

/** Somebody with a goal, a contact and a conversation ahead, so that every command has something to show. */
async function settled(name: string, locale: string): Promise<DiscordUser> {
  const user = desk.twin.person({ name, locale, in: desk.server });
  for (const line of ['start', 'stop', 'goal A job in the energy sector', 'meet Piet Jansen 1 December 2027 14:30'])
    await desk.types(user, line);
  await desk.does(
    () => press(user, 'yes'),
    () => press(user, 'yes'),
  );
  for (const line of ['tip Read the grid report', 'promise I will send Piet Jansen my article'])
    await desk.types(user, line);
  return user;
}

describe.each([
  ['en', 'en-GB'],
  ['nl', 'nl'],
] as const)('in %s', (language, locale) => {
  it('every command answers to its word, and every button it shows does something', async () => {
    const unexpected: string[] = [];
    let pressed = 0;
    for (const { name, words } of commands) {
      const user = await settled(`${language} ${name}`, locale);
      const before = saidTo(user).length;
      await desk.types(user, words[language][0] ?? '');
      const said = saidTo(user).slice(before);
      if (said.length === 0 && !user.modal) unexpected.push(`${name} says nothing`);
      for (const { customId } of said.flatMap(({ buttons }) => buttons).slice(0, 6)) {
        const on = saidTo(user).find(({ buttons }) => buttons.some((each) => each.customId === customId));
        const count = saidTo(user).length;
        if (!on) continue;
        pressed += 1;
        await desk.does(() => user.presses(on, customId));
        if (saidTo(user).length === count && !user.modal) unexpected.push(`${name} ${customId} does nothing`);
      }
      if (saidTo(user).some((message) => /reference|kenmerk|code:/iu.test(shown(message))))
        unexpected.push(`${name} fails`);
    }
    expect(unexpected).toEqual([]);
    expect(pressed).toBeGreaterThan(20);
  }, 300_000);
});

it('everything that is looked up while one types offers something', async () => {
  const user = await settled('Typing', 'en-GB');
  const unexpected: string[] = [];
  const [spoor] = desk.twin.commands;
  for (const { name, ...sub } of spoor?.options ?? []) {
    for (const option of 'options' in sub ? (sub.options ?? []) : []) {
      if (!('autocomplete' in option) || !option.autocomplete) continue;
      const others = option.name === 'value' ? { what: 'zone' } : {};
      const offered = await user.suggestions(`spoor ${name}`, option.name, '', others);
      if (offered.length === 0) unexpected.push(`${name} ${option.name}`);
    }
  }
  expect(unexpected).toEqual([]);
  expect(shown(lastTo(user))).not.toBe('');
});
