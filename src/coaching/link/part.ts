import type { Turn } from '../../turn.ts';
import { choice, reply } from '../messages.ts';
import { placeOf } from './place.ts';

/** Undoes becoming one. It is said where it was asked for, to whichever of the two that is now. */
export async function part(turn: Turn): Promise<void> {
  const here = await turn.accounts.get(turn.person.lastAccountId ?? '');
  const parted = await turn.links.part(turn.now, async (accounts) => {
    const isTheirs = here !== undefined && accounts.theirs.some(({ id }) => id === here.id);
    const [place] = isTheirs ? accounts.mine : accounts.theirs;
    await turn.say(reply(isTheirs ? 'link.parted-here' : 'link.parted', { place: placeOf(place, here) }));
  });
  if (parted === 'over') return void (await turn.say(reply('link.undo-over')));
  if (parted === 'tied') return void (await turn.say(reply('link.tied')));
  turn.parted.push(parted.other);
}

/** Asks whether the place that it is typed in is to leave. */
export async function askToLeave(turn: Turn): Promise<void> {
  const { here, next } = await places(turn);
  if (!next) return void (await turn.say(reply('link.alone')));
  const values = { place: placeOf(here, next), other: placeOf(next, here) };
  const choices = (['yes', 'no'] as const).map((sure) => choice(sure, { command: 'unlink', options: { sure } }));
  await turn.say(reply('link.leave', values, { choices, proposes: 'yes' }));
}

/** Takes this place out: whoever writes here is new, and everything stays with the other. Said on both sides. */
export async function leave(turn: Turn): Promise<void> {
  const { here, next } = await places(turn);
  if (!next) return void (await turn.say(reply('link.alone')));
  await turn.sayLast(reply('link.left', { place: placeOf(next, here) }));
  await turn.links.leave();
  await turn.say(reply('link.left-other', { place: placeOf(here, next) }));
}

async function places(turn: Turn) {
  const { lastAccountId } = turn.person;
  const accounts = await turn.accounts.list({ state: ['open', 'closed'] }, { by: 'createdAt', descending: true });
  return {
    here: accounts.find(({ id }) => id === lastAccountId),
    next: accounts.find(({ id }) => id !== lastAccountId),
  };
}
