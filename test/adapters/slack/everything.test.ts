import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifestOf } from '../../../adapters/slack/manifest.ts';
import { forms } from '../../../src/commands/forms.ts';
import { commands } from '../../../src/commands/registry.ts';
import type { SlackUser } from '../../twins/slack/person.ts';
import type { SeenMessage } from '../../twins/slack/seen.ts';
import { openSlackDesk, type SlackDesk, saidTo } from './desk.ts';

let desk: SlackDesk;
beforeAll(async () => {
  desk = await openSlackDesk();
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
const actionsOf = ({ blocks }: SeenMessage) =>
  blocks.flatMap((block) => (block.type === 'actions' ? block.elements.map(({ action_id: id }) => id ?? '') : []));

/** Somebody with a goal, a contact and a conversation ahead, so that every command has something to show. */
async function settled(name: string, locale: string): Promise<SlackUser> {
  const user = desk.workspace.user({ name, locale, tz: 'Europe/Amsterdam' });
  await does(
    () => user.writes('hello'),
    () => user.types('/spoor', 'stop'),
    () => user.types('/spoor', 'goal A job in the energy sector'),
    () => user.types('/spoor', 'meet Piet Jansen 1 December 2027 14:30'),
    () => user.presses(last(user), 'choice:yes'),
    () => user.presses(last(user), 'choice:yes'),
    () => user.types('/spoor', 'tip Read the grid report'),
    () => user.types('/spoor', 'promise I will send Piet Jansen my article'),
  );
  return user;
}

describe.each([
  ['en', 'en-GB'],
  ['nl', 'nl-NL'],
] as const)('in %s', (language, locale) => {
  it('every command answers to its word, and every button it shows does something', async () => {
    const unexpected: string[] = [];
    let pressed = 0;
    for (const { name, words } of commands) {
      const user = await settled(`${language} ${name}`, locale);
      const before = saidTo(user).length;
      await does(() => user.types('/spoor', words[language][0] ?? ''));
      const said = saidTo(user).slice(before);
      if (said.length === 0 && !user.modal) unexpected.push(`${name} says nothing`);
      for (const id of said.flatMap(actionsOf).slice(0, 6)) {
        const on = saidTo(user).find((message) => actionsOf(message).includes(id));
        const count = saidTo(user).length;
        if (!on) continue;
        pressed += 1;
        await does(() => user.presses(on, id));
        if (saidTo(user).length === count && !user.modal) unexpected.push(`${name} ${id} does nothing`);
      }
      if (saidTo(user).some(({ text }) => /reference|kenmerk|code:/iu.test(text))) unexpected.push(`${name} fails`);
    }
    expect(unexpected).toEqual([]);
    expect(pressed).toBeGreaterThan(20);
  }, 240_000);
});

it('every shortcut of the manifest opens the form it is named after', async () => {
  const user = await settled('Shortcuts', 'en-GB');
  for (const { callback_id: id, type, name } of manifestOf().features?.shortcuts ?? []) {
    await does(() => (type === 'global' ? user.usesShortcut(id) : user.usesMessageShortcut(id, last(user))));
    expect(user.modal?.title.text).toBe(name);
    expect(forms.map((form) => form.name)).toContain(user.modal?.callback_id);
  }
});
