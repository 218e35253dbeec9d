import { isBefore } from '../../domain/calendar.ts';
import type { Contact, Referral } from '../../domain/entities.ts';
import type { Choice, Item } from '../../domain/message.ts';
import { matchName } from '../../domain/name/name.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { labelled, message, para, proposal, reply } from '../messages.ts';
import { describe } from '../person.ts';
import { plannedWith, stateWords } from './referralState.ts';

const SHOWN = 8;

/** What asks for a step comes first. */
const urgency = { open: 0, 'no-answer': 1, asked: 2, 'date-set': 3, met: 4, dropped: 5 } as const;
const progress = { dropped: 0, open: 1, asked: 2, 'no-answer': 3, 'date-set': 4, met: 5 } as const;

/** Everybody one was sent to, once, with whoever sent them there. */
interface Sent {
  readonly to: Contact;
  readonly referral: Referral;
  readonly from: readonly Contact[];
}

/** Says the open referrals, each with where it stands and its next step; with a name only those it is about, closed ones too. */
export async function sayReferrals(turn: Turn, name?: string): Promise<void> {
  const all = await gather(turn);
  const open = all.filter(({ referral: { state } }) => state !== 'met' && state !== 'dropped');
  const found = name ? narrowed(all, name) : open;
  if (found.length === 0) return sayNone(turn, name);
  const items = await Promise.all(found.slice(0, SHOWN).map((each) => itemOf(turn, each)));
  const values = { total: found.length, shown: items.length, more: found.length - items.length };
  await turn.say(message('reply', 'referral.list', values, { items }));
}

async function gather(turn: Turn): Promise<Sent[]> {
  const referrals = await turn.referrals.list({}, { by: 'at' });
  const ids = [...new Set(referrals.flatMap(({ fromId, toId }) => (fromId ? [fromId, toId] : [toId])))];
  const contacts = new Map((await turn.contacts.list({ id: ids })).map((contact) => [contact.id, contact]));
  const people = new Map<string, Sent>();
  for (const referral of referrals) {
    const to = contacts.get(referral.toId);
    const from = referral.fromId ? contacts.get(referral.fromId) : undefined;
    const known = people.get(referral.toId);
    if (!to) continue;
    const senders = [...(known?.from ?? []), ...(from && !known?.from.includes(from) ? [from] : [])];
    const ahead = !known || isLive(referral) > isLive(known.referral) || further(referral, known.referral);
    people.set(to.id, { to, from: senders, referral: ahead ? referral : known.referral });
  }
  return [...people.values()].sort((a, b) => urgency[a.referral.state] - urgency[b.referral.state]);
}

function isLive({ state }: Referral): number {
  return state === 'met' || state === 'dropped' ? 0 : 1;
}

function further(one: Referral, other: Referral): boolean {
  return isLive(one) === isLive(other) && progress[one.state] > progress[other.state];
}

function narrowed(all: readonly Sent[], name: string): Sent[] {
  const people = [...new Map(all.flatMap(({ to, from }) => [to, ...from]).map((each) => [each.id, each])).values()];
  const match = matchName(name, people);
  const meant = match.is === 'one' ? [match.contact] : match.is === 'several' ? match.contacts : [];
  return all.filter(({ to, from }) => [to, ...from].some((each) => meant.includes(each)));
}

async function sayNone(turn: Turn, name: string | undefined): Promise<void> {
  if (!name) return void (await turn.say(reply('referral.none')));
  const refer = labelled('refer', { key: 'referral.note' }, { command: 'refer', options: { line: name } });
  await turn.say(reply('referral.none-with', { name }, proposal(refer)));
}

async function itemOf(turn: Turn, { to, from, referral }: Sent): Promise<Item> {
  const values = {
    who: describe(to),
    from: { list: from.map(({ name }) => name) },
    hasFrom: from.length > 0 ? 'yes' : 'no',
    about: referral.about ?? '',
    hasAbout: referral.about ? 'yes' : 'no',
    state: await stateWords(turn, referral),
  };
  return { body: [para('referral.item', values)], choices: await steps(turn, referral, to.name) };
}

/** The next steps of a referral as buttons. */
async function steps(turn: Turn, referral: Referral, who: string): Promise<Choice[]> {
  const short = referral.id.slice(-8);
  const button = (id: string, key: TextKey, command: string, options: Readonly<Record<string, string>>) =>
    labelled(`${id}:${short}`, { key, values: { who } }, { command, options });
  const set = (id: string, key: TextKey, state: Referral['state']) =>
    button(id, key, 'referrals', { referral: referral.id, set: state });
  const request = (key: TextKey) => button('request', key, 'request', { referral: referral.id });
  const drop = set('cancelled', 'referral.to-dropped', 'dropped');
  switch (referral.state) {
    case 'open':
      return [request('referral.to-request'), set('sent', 'referral.to-asked', 'asked'), drop];
    case 'asked':
      return [set('done', 'referral.to-date', 'date-set'), set('not-yet', 'referral.to-no-answer', 'no-answer'), drop];
    case 'no-answer':
      return [request('referral.to-remind'), set('done', 'referral.to-date', 'date-set'), drop];
    case 'date-set': {
      const planned = await plannedWith(turn, referral.toId);
      const met = set('yes', 'referral.to-met', 'met');
      if (!planned) return [button('done', 'referral.to-plan', 'meet', { contact: referral.toId }), met, drop];
      const meeting = { meeting: planned.id };
      return isBefore(turn.now, planned.startsAt)
        ? [button('prep', 'meeting.prepare', 'prep', meeting), met, drop]
        : [button('evaluate', 'meeting.evaluate', 'evaluate', meeting), drop];
    }
    case 'dropped':
      return [set('back', 'referral.to-open', 'open')];
    case 'met':
      return [];
  }
}
