import { isBefore } from '../domain/calendar.ts';
import type { Choice, Item, Say, Values } from '../domain/message.ts';
import type { TextKey } from '../texts/keys.ts';
import type { Turn } from '../turn.ts';
import { eventItem, eventsAhead } from './event/eventAhead.ts';
import { partnersValue } from './meet/meetingFacts.ts';
import { startOf } from './meet/meetLine.ts';
import { at, labelled, para } from './messages.ts';
import { openItem } from './openItem.ts';
import { prepChoice } from './prep/prepChoice.ts';
import { tipItem } from './tip.ts';
import { mostPressing } from './walk/waiting.ts';

const MOST = 3;
const SOON = { hours: 7 * 24 };

/** At most three things that matter now, the most pressing first, each with the button that deals with it. */
export async function todayItems(turn: Turn): Promise<Item[]> {
  const open = await mostPressing(turn);
  const found: Item[] = open ? [await openItem(turn, open, 'start')] : [];
  // What is being talked about is not named a second time.
  const about = open?.aboutId ?? open?.id ?? '';
  for (const look of [meetingNext, meetingsBehind, thanks, meetingsAhead, events, promises, referrals, tips, goal]) {
    if (found.length < MOST) found.push(...(await look(turn, about)));
  }
  return found.slice(0, MOST);
}

function item(key: TextKey, values: Values, id: string, label: Say, run: Choice['run']): Item {
  return { body: [para(key, values)], choices: [labelled(id, label, run)] };
}

async function meetingsBehind(turn: Turn, about: string): Promise<Item[]> {
  const begun = await turn.meetings.list(
    { state: 'planned', startsAt: { before: turn.now } },
    { by: 'startsAt', descending: true },
  );
  const past = begun.filter((each) => !isBefore(turn.now, each.startsAt.add({ minutes: each.minutes })));
  return Promise.all(
    others(past, about).map(async (meeting) => {
      const who = await partnersValue(turn, meeting);
      const run = { command: 'evaluate', options: { meeting: meeting.id } };
      return item(
        'today.evaluate',
        { who, when: at(meeting.startsAt) },
        `evaluate:${meeting.id.slice(-8)}`,
        { key: 'meeting.evaluate', values: { who } },
        run,
      );
    }),
  );
}

/** The first few that are not being talked about. */
function others<T extends { readonly id: string }>(rows: readonly T[], about: string): T[] {
  return rows.filter(({ id }) => id !== about).slice(0, MOST);
}

async function thanks(turn: Turn, about: string): Promise<Item[]> {
  const open = await turn.thanks.list({ state: 'open' }, { by: 'at' });
  return Promise.all(
    others(open, about).map(async (each) => {
      const who = (await turn.contacts.get(each.contactId))?.name ?? '';
      const run = { command: 'thanks', options: { thanks: each.id } };
      return item(
        'thanks.item',
        { who },
        `thanks:${each.id.slice(-8)}`,
        { key: 'thanks.button', values: { who } },
        run,
      );
    }),
  );
}

/** However much waits behind, the next conversation is never hidden by it. */
async function meetingNext(turn: Turn, about: string): Promise<Item[]> {
  return (await meetingsSoon(turn, about)).slice(0, 1);
}

async function meetingsAhead(turn: Turn, about: string): Promise<Item[]> {
  return (await meetingsSoon(turn, about)).slice(1);
}

async function meetingsSoon(turn: Turn, about: string): Promise<Item[]> {
  const ahead = await turn.meetings.list(
    { state: 'planned', startsAt: { from: turn.now, before: turn.now.add(SOON) } },
    { by: 'startsAt' },
  );
  return Promise.all(
    others(ahead, about).map(async (meeting) => {
      const who = await partnersValue(turn, meeting);
      const body = [para('today.meeting', { who, when: at(meeting.startsAt) })];
      return { body, choices: [await prepChoice(turn, meeting, who)] };
    }),
  );
}

async function events(turn: Turn, about: string): Promise<Item[]> {
  const soon = (await eventsAhead(turn)).filter(({ data }) => isBefore(startOf(turn, data), turn.now.add(SOON)));
  return others(soon, about).map((event) => eventItem(turn, event));
}

async function promises(turn: Turn): Promise<Item[]> {
  const mine = await turn.promises.list({ state: 'open', by: 'me' }, { by: 'at', limit: MOST });
  return Promise.all(
    mine.map(async ({ id, what, contactId }) => {
      const who = (await turn.contacts.get(contactId ?? ''))?.name;
      const run = { command: 'promises', options: { promise: id, set: 'kept' } };
      const values = { what, who: who ?? '', hasWho: who ? 'yes' : 'no' };
      return item('today.promise', values, `done:${id.slice(-8)}`, { key: 'today.promise-kept' }, run);
    }),
  );
}

async function referrals(turn: Turn): Promise<Item[]> {
  const open = await turn.referrals.list({ state: 'open' }, { by: 'at', limit: MOST });
  return Promise.all(
    open.map(async (referral) => {
      const who = (await turn.contacts.get(referral.toId))?.name ?? '';
      const run = { command: 'request', options: { referral: referral.id } };
      const from = referral.introduction === 'offered' ? await turn.contacts.get(referral.fromId ?? '') : undefined;
      return item(
        from ? 'today.introduction' : 'today.referral',
        { who, from: from?.name ?? '' },
        `request:${referral.id.slice(-8)}`,
        { key: 'today.ask', values: { who } },
        run,
      );
    }),
  );
}

async function tips(turn: Turn): Promise<Item[]> {
  const open = await turn.tips.list({ state: 'open' }, { by: 'at', limit: MOST });
  return Promise.all(open.map((tip) => tipItem(turn, tip)));
}

async function goal(turn: Turn): Promise<Item[]> {
  if ((await turn.goals.count({ state: 'open' })) > 0) return [];
  return [item('today.goal', {}, 'goal', { key: 'today.set-goal' }, { command: 'goal', options: {} })];
}
