import type { Account, Contact } from '../../domain/entities.ts';
import type { Item } from '../../domain/message.ts';
import { timing } from '../../method/timing.ts';
import type { Turn } from '../../turn.ts';
import { choice, labelled, message, para, reply } from '../messages.ts';
import { hasMore } from './link.ts';
import { placeOf } from './place.ts';
import { settle } from './settle.ts';

const SHOWN = 5;
const takeBack = choice('undo', { command: 'link', options: { set: 'undo' } });

/** Makes one of the two, says so on both sides, and names those who may be in it twice. */
export async function merge(turn: Turn): Promise<void> {
  const { now } = turn;
  const mine = await turn.accounts.get(turn.person.lastAccountId ?? '');
  const [here, there] = [await turn.links.mySide(), await turn.links.otherSide(now)];
  const merged =
    there &&
    (await turn.links.merge({ now, undoUntil: now.add(timing.link.undo) }, (found) =>
      settle(turn, found, hasMore(there, here)),
    ));
  if (!merged) return void (await turn.say(reply('link.over')));
  const [theirs] = merged.accounts;
  const both = { place: placeOf(mine, theirs), other: placeOf(theirs, mine) };
  await turn.say(reply('link.merged', both, { choices: [takeBack] }));
  await tellThere(turn, theirs, mine);
  await nameTwins(turn, merged.theirs);
}

/** Whoever was asked for their code by somebody else learns there what was done with it. */
async function tellThere(turn: Turn, theirs: Account | undefined, mine: Account | undefined): Promise<void> {
  if (!theirs) return;
  const told = reply('link.told', { place: placeOf(mine, theirs) }, { choices: [takeBack] });
  await turn.deliver(told, { account: theirs.id });
}

/** People of the same name on both sides stay two until the person says that they are one. */
async function nameTwins(turn: Turn, theirs: ReadonlySet<string>): Promise<void> {
  const contacts = (await turn.contacts.list({}, { by: 'name' })).filter(({ state }) => state !== 'merged');
  const pairs = contacts
    .filter(({ id }) => !theirs.has(id))
    .flatMap((one) => {
      const twin = contacts.find(({ id, folded }) => theirs.has(id) && folded === one.folded);
      return twin ? [{ one, twin }] : [];
    });
  if (pairs.length === 0) return;
  const body = pairs.length > SHOWN ? [para('link.same-more', { count: pairs.length - SHOWN })] : [];
  await turn.say(message('reply', 'link.same', undefined, { body, items: pairs.slice(0, SHOWN).map(itemOf) }));
}

function itemOf({ one, twin }: { one: Contact; twin: Contact }): Item {
  const run = { command: 'contact', options: { contact: one.id, other: twin.id } };
  return {
    body: [para('link.same-name', { name: one.name })],
    choices: [labelled(`merge:${one.id.slice(-8)}`, { key: 'contact.merge-button' }, run)],
  };
}
