import type { Choice, Item, Say, Values } from '../domain/message.ts';
import type { TextKey } from '../texts/keys.ts';
import type { Turn } from '../turn.ts';
import { partnersValue } from './meetingFacts.ts';
import { at, labelled, para } from './messages.ts';

const MOST = 3;
const SOON = { hours: 7 * 24 };

/** At most three things that matter now, the most pressing first, each with the button that deals with it. */
export async function todayItems(turn: Turn): Promise<Item[]> {
  const found: Item[] = [];
  for (const look of [questions, meetingsBehind, thanks, meetingsAhead, promises, referrals, goal]) {
    if (found.length < MOST) found.push(...(await look(turn)));
  }
  return found.slice(0, MOST);
}

function item(key: TextKey, values: Values, id: string, label: Say, run: Choice['run']): Item {
  return { body: [para(key, values)], choices: [labelled(id, label, run)] };
}

async function questions(turn: Turn): Promise<Item[]> {
  const [open] = await turn.conversations.list(
    { state: ['active', 'waiting'] },
    { by: 'lastAt', descending: true, limit: 1 },
  );
  if (!open) return [];
  const what: Say = { key: `word.script.${open.script}` as TextKey };
  const run = { command: 'start', options: { conversation: open.id } };
  return [
    item('word.item-later', { what }, `start:${open.id.slice(-8)}`, { key: 'word.go-on-with', values: { what } }, run),
  ];
}

async function meetingsBehind(turn: Turn): Promise<Item[]> {
  const past = await turn.meetings.list(
    { state: 'planned', startsAt: { before: turn.now } },
    { by: 'startsAt', limit: MOST },
  );
  return Promise.all(
    past.map(async (meeting) => {
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

async function thanks(turn: Turn): Promise<Item[]> {
  const open = await turn.thanks.list({ state: 'open' }, { by: 'at', limit: MOST });
  return Promise.all(
    open.map(async (each) => {
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

async function meetingsAhead(turn: Turn): Promise<Item[]> {
  const ahead = await turn.meetings.list(
    { state: 'planned', startsAt: { from: turn.now, before: turn.now.add(SOON) } },
    { by: 'startsAt', limit: MOST },
  );
  return Promise.all(
    ahead.map(async (meeting) => {
      const who = await partnersValue(turn, meeting);
      const run = { command: 'prep', options: { meeting: meeting.id } };
      return item(
        'today.meeting',
        { who, when: at(meeting.startsAt) },
        `prep:${meeting.id.slice(-8)}`,
        { key: 'meeting.prepare', values: { who } },
        run,
      );
    }),
  );
}

async function promises(turn: Turn): Promise<Item[]> {
  const mine = await turn.promises.list({ state: 'open', by: 'me' }, { by: 'at', limit: MOST });
  return mine.map((promise) =>
    item(
      'today.promise',
      { what: promise.what },
      `done:${promise.id.slice(-8)}`,
      { key: 'today.promise-kept' },
      {
        command: 'promises',
        options: { promise: promise.id, set: 'kept' },
      },
    ),
  );
}

async function referrals(turn: Turn): Promise<Item[]> {
  const open = await turn.referrals.list({ state: 'open' }, { by: 'at', limit: MOST });
  return Promise.all(
    open.map(async (referral) => {
      const who = (await turn.contacts.get(referral.toId))?.name ?? '';
      const run = { command: 'request', options: { referral: referral.id } };
      return item(
        'today.referral',
        { who },
        `request:${referral.id.slice(-8)}`,
        { key: 'today.ask', values: { who } },
        run,
      );
    }),
  );
}

async function goal(turn: Turn): Promise<Item[]> {
  if ((await turn.goals.count({ state: 'open' })) > 0) return [];
  return [item('today.goal', {}, 'goal', { key: 'today.set-goal' }, { command: 'goal', options: {} })];
}
