import type { Discord } from '../discord.ts';
import { type Channel, sharesServer } from '../world.ts';
import { Refusal } from './refusal.ts';

/** Refuses where the app may not write: where it is not let in, and to somebody who does not let it. */
export function requireOpen({ world, faults, violate }: Discord, channel: Channel): void {
  if (channel.type !== 1) violate('createMessage', 'something was posted where others can read it');
  if (channel.type === 3 || world.guilds.get(channel.guild ?? '')?.hasBot === false) throw new Refusal(403, 50001);
  const person = world.people.get(channel.recipient ?? '');
  if (!person) return;
  if (person.bot) throw new Refusal(403, 50007);
  if (!sharesServer(world, person) && (!person.installed || faults.refusesInstalled)) throw new Refusal(403, 50278);
  if (person.closed) throw new Refusal(403, 50007);
}
