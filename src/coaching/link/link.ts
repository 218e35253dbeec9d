import type { Side } from '../../domain/linked.ts';
import { timing } from '../../method/timing.ts';
import type { Turn } from '../../turn.ts';
import { labelled, para, proposal, reply } from '../messages.ts';
import { placeOf } from './place.ts';

/** Gives a code to enter on the other side. It is of no use any more once it is over. */
export async function giveCode(turn: Turn): Promise<void> {
  const expires = turn.now.add(timing.link.code);
  const code = await turn.links.makeCode(turn.now, expires);
  turn.expires = expires;
  await turn.say(reply('link.code', { code }, { body: [para('link.code-secret')] }));
  turn.expires = undefined;
}

/** Takes a code of the other side, and shows what would come together. */
export async function takeCode(turn: Turn, code: string): Promise<void> {
  const { now } = turn;
  const limit = { tries: timing.link.tries, since: now.subtract(timing.link.code) };
  const entered = await turn.links.enterCode(code, { now, expires: now.add(timing.link.code), limit });
  if (entered === 'fits') return preview(turn);
  await turn.say(reply(`link.${entered}`));
}

async function preview(turn: Turn): Promise<void> {
  const there = await turn.links.otherSide(turn.now);
  if (!there) return void (await turn.say(reply('link.over')));
  const here = await turn.links.mySide();
  const [mine, theirs] = [await turn.accounts.get(turn.person.lastAccountId ?? ''), there.accounts[0]];
  const [place, other] = [placeOf(mine, theirs), placeOf(theirs, mine)];
  const has = ({ contacts, meetings, goals, promises }: Side) => ({ contacts, meetings, goals, promises });
  const yes = labelled('yes', { key: 'link.yes' }, { command: 'link', options: { set: 'merge' } });
  const no = labelled('no', { key: 'link.no' }, { command: 'link', options: { set: 'refuse' } });
  await turn.say(
    reply(
      'link.question',
      { place: other },
      {
        body: [
          para('link.here', { place, ...has(here) }),
          para('link.here', { place: other, ...has(there) }),
          para('link.settings', { place: hasMore(there, here) ? other : place }),
          para('link.privacy'),
          para('link.undo'),
        ],
        ...proposal(yes, no),
      },
    ),
  );
}

/** Whose settings stay: those of whoever told more; of two who told as much, of the side where the code was entered. */
export const hasMore = (one: Side, other: Side): boolean => amountOf(one) > amountOf(other);

const amountOf = ({ contacts, meetings, goals, promises }: Side) => contacts + meetings + goals + promises;

/** Leaves the two apart. */
export async function refuse(turn: Turn): Promise<void> {
  await turn.say(reply((await turn.links.refuse(turn.now)) ? 'link.refused' : 'link.over'));
}
