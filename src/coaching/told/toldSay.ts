import type { Contact, Conversation } from '../../domain/entities.ts';
import type { Choice, Item, Message, Paragraph, Say, Value } from '../../domain/message.ts';
import { foldName } from '../../domain/name/name.ts';
import type { Turn } from '../../turn.ts';
import { labelled, message, para, whenOf } from '../messages.ts';
import { type Telling, tellingOf } from './toldTelling.ts';
import { instantOf, type Settled, type Thing, todayOf } from './toldThings.ts';

const MOST_REQUESTS = 2;
/** What somebody did to be in touch, from their side. */
const incoming: Readonly<Record<string, string>> = { called: 'rang', written: 'wrote' };

/** What would be recorded, a line each. */
export function offerItems(turn: Turn, things: readonly Thing[]): Item[] {
  return things.map((thing) => ({
    body: [
      {
        say: sayThing(
          turn,
          thing,
          thing.is === 'touch' ? thing.names : [thing.is === 'referral' ? thing.to : thing.name],
          thing.is === 'referral' ? thing.via : '',
        ),
      },
    ],
  }));
}

/** Who, how and when; or who sends one to whom. */
function sayThing(turn: Turn, thing: Thing, names: readonly string[], via: string): Say {
  if (thing.is === 'touch') {
    const kind = (thing.direction === 'in' ? incoming[thing.kind] : undefined) ?? thing.kind;
    return {
      key: 'told.touch',
      values: { who: { list: [...names] }, kind, day: dayValue(turn, thing.day, thing.around) },
    };
  }
  if (thing.is === 'asked') return { key: 'told.asked', values: { who: thing.name } };
  if (thing.is === 'kept') return { key: 'told.kept', values: { by: thing.by, who: thing.name, what: thing.what } };
  const { organisation = '', about = '' } = thing;
  const values = { to: names[0] ?? thing.to, organisation, about };
  const shown = { ...values, hasPlace: organisation ? 'yes' : 'no', hasAbout: about ? 'yes' : 'no' };
  return via
    ? { key: 'told.referral', values: { ...shown, from: via } }
    : { key: 'told.referral-nobody', values: shown };
}

function dayValue(turn: Turn, day: string, around: true | undefined): Value {
  const today = todayOf(turn);
  if (around) return { key: 'told.around', values: { day: { day } } };
  if (day === today.toString()) return { key: 'word.today' };
  return day === today.subtract({ days: 1 }).toString() ? { key: 'told.yesterday', values: { day: { day } } } : { day };
}

/** Says back what was recorded and what came of it, with what may come next and the way to take it back. */
export async function sayTelling(turn: Turn, conversation: Conversation): Promise<void> {
  const telling = tellingOf(conversation);
  const noted = await saidOf(turn, telling, true);
  const known = await saidOf(turn, telling, false);
  const more: Paragraph[] = [
    ...(noted.length > 0 ? known.map((what) => para('touch.already', { what })) : []),
    ...(await newNames(turn, telling)),
    ...telling.settled.flatMap(settledLine),
    ...(telling.done.some(({ referralId, fresh }) => referralId && fresh) ? [para('told.asked-after')] : []),
  ];
  const choices = [...nextChoices(telling), ...(telling.journal.length > 0 ? [undo(conversation)] : [])];
  await turn.say(headed(noted, known, { body: more, ...whenTold(turn, telling), choices }));
}

/** What was recorded, a sentence each; what was known already when that is all there is. */
function headed(noted: readonly Say[], known: readonly Say[], more: Partial<Message>): Message {
  const [first, ...others] = noted.length > 0 ? noted : known;
  if (!first) return message('reply', 'touch.nothing', undefined, more);
  const keys =
    noted.length > 0 ? (['touch.noted', 'touch.noted-too'] as const) : (['touch.already', 'touch.already'] as const);
  const body = [...others.map((what) => para(keys[1], { what })), ...(more.body ?? [])];
  return message('reply', keys[0], { what: first }, { ...more, body });
}

async function saidOf(turn: Turn, { things, done, people }: Telling, fresh: boolean): Promise<Say[]> {
  const said = await Promise.all(
    things.map(async (thing, at) => {
      const names = done.filter((each) => each.thing === at && each.fresh === fresh).map(({ name }) => name);
      if (names.length === 0) return [];
      const via = thing.is === 'referral' ? await nameOf(turn, people, thing.via) : '';
      return [sayThing(turn, thing, names, via)];
    }),
  );
  return said.flat();
}

async function nameOf(turn: Turn, people: Telling['people'], typed: string): Promise<string> {
  const id = people[foldName(typed)];
  return (id ? await turn.contacts.get(id) : undefined)?.name ?? '';
}

async function newNames(turn: Turn, { names }: Telling): Promise<Paragraph[]> {
  const added = await Promise.all(names.added.map((id) => turn.contacts.get(id)));
  const fresh = added.filter((contact): contact is Contact => contact !== undefined).map(({ name }) => name);
  return fresh.length > 0 ? [para('touch.new-names', { who: { list: fresh } })] : [];
}

function settledLine({ what, name }: Settled): Paragraph[] {
  return what === 'meeting' ? [] : [para(`touch.settled-${what}`, { who: name })];
}

/** A request for a conversation with whom one was sent to, and looking back on a conversation of that day. */
function nextChoices({ done, settled }: Telling): Choice[] {
  const sentTo = done.filter(({ referralId, fresh }) => referralId && fresh).slice(0, MOST_REQUESTS);
  const requests = sentTo.map(({ referralId = '', name }) =>
    labelled(
      `request:${referralId.slice(-8)}`,
      { key: 'told.request', values: { who: name } },
      { command: 'request', options: { referral: referralId } },
    ),
  );
  const meetings = settled.flatMap(({ meetingId, name }) =>
    meetingId
      ? [
          labelled(
            `evaluate:${meetingId.slice(-8)}`,
            { key: 'meeting.evaluate', values: { who: name } },
            { command: 'evaluate', options: { meeting: meetingId } },
          ),
        ]
      : [],
  );
  return [...meetings, ...requests];
}

function undo({ id }: Conversation): Choice {
  return labelled('undo', { key: 'choice.undo' }, { command: 'touch', options: { undo: id } });
}

/** The moment that is said back, when one touch was recorded. */
function whenTold(turn: Turn, { things }: Telling): Partial<Message> {
  const [only, another] = things.filter((thing) => thing.is === 'touch');
  return only && !another ? { when: whenOf(instantOf(turn, only), turn.person.zone) } : {};
}
