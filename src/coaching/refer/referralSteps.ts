import type { Contact, Referral } from '../../domain/entities.ts';
import { UserError } from '../../domain/errors.ts';
import type { Choice, Values } from '../../domain/message.ts';
import { callOff, followUpDue, planMoment } from '../../moments/plan.ts';
import type { Turn } from '../../turn.ts';
import { partnersIn } from '../meet/partnersPlanned.ts';
import { at, choice, labelled, reply } from '../messages.ts';
import { moveReferral, recordTouch } from '../record.ts';
import { endOpen } from '../walk/endOpen.ts';
import { liveStates, plannedWith, stateWords } from './referralState.ts';

type State = Referral['state'];

/** So long a word of praise lasts. */
const LATELY = { hours: 7 * 24 };

/** How far a state is. A button of an older message takes nothing back. */
const progress = { dropped: 0, open: 1, asked: 2, 'no-answer': 2, 'date-set': 3, met: 4 } as const;

/**
 * Moves a referral on, and with it every other one that leads to the same person; says what happens next, with Undo.
 * Being asked and having met count as contact. A date that is not in the diary yet is asked for. A step that was taken
 * already, or that would lead back, changes nothing: how things stand is said.
 *
 * @param through whoever was asked to pass the request on, when it did not go to the person directly
 * @param anew a request that goes out (once more) counts, whatever the state
 * @param line tells when and where the two will talk
 */
export async function setReferral(
  turn: Turn,
  { id }: Referral,
  state: State,
  { through, anew = false, line }: { through?: Contact | undefined; anew?: boolean; line?: string } = {},
): Promise<void> {
  const { referral, contact } = await present(turn, id);
  const who = contact.name;
  if (!anew && !leadsOn(referral.state, state)) return sayAlready(turn, referral, who);
  const again = referral.state === 'asked' || referral.state === 'no-answer';
  const lately = state === 'asked' && (await askedLately(turn));
  await moveAll(turn, referral, state);
  await endRequests(turn, referral);
  if (state === 'asked') await touch(turn, referral, 'asked', through?.id ?? contact.id);
  if (
    state === 'met' &&
    (await turn.touches.count({ contactId: contact.id, kind: 'met', at: { from: referral.at } })) === 0
  )
    await touch(turn, referral, 'met', contact.id);
  const planned = state === 'date-set' ? await plannedWith(turn, contact.id) : undefined;
  const from = referral.fromId ? await turn.contacts.get(referral.fromId) : undefined;
  const values: Values = {
    who,
    from: from?.name ?? '',
    hasFrom: from ? 'yes' : 'no',
    through: through?.name ?? '',
    way: through ? 'through' : again ? 'again' : lately ? 'next' : 'first',
    day: at(followUpDue(turn.now, turn.person), 'day'),
    ...(planned ? { when: at(planned.startsAt), hasWhen: 'yes' } : { when: '', hasWhen: 'no' }),
  };
  const choices = [...nextChoice(referral, state), undoChoice(turn, referral)];
  await turn.say(reply(`referral.${state}`, values, { choices }));
  if (state === 'date-set' && !planned)
    await turn.run('meet', { contact: contact.id, ...(line === undefined ? {} : { line }) });
}

/**
 * Takes the last step of a referral back: its contact moment goes, what is to be asked comes again.
 * Pressed twice, or after the referral went on, it only says how things stand.
 *
 * @param since the instant of the step, in milliseconds, as `setReferral` put it in the button
 */
export async function undoReferral(turn: Turn, { id }: Referral, to: State, since: string): Promise<void> {
  const { referral, contact } = await present(turn, id);
  if (stamp(referral) !== since) return sayAlready(turn, referral, contact.name);
  const together = await turn.referrals.list({ toId: referral.toId, state: referral.state });
  for (const each of together.filter((other) => stamp(other) === since)) await moveReferral(turn, each, to);
  for (const { id: touchId, at: touched } of await turn.touches.list({ source: 'referral', sourceId: id })) {
    if (String(touched.epochMilliseconds) === since) await turn.touches.remove(touchId);
  }
  if (to === 'open') await askAfter(turn, referral);
  if (referral.state === 'date-set') await endPlanning(turn, contact);
  const now = await present(turn, id);
  const state = await stateWords(turn, now.referral);
  await turn.say(reply('referral.undone', { who: contact.name, state }));
}

/** Whether somebody was asked these days: then it need not be said that asking is the hardest part. */
async function askedLately(turn: Turn): Promise<boolean> {
  return (await turn.touches.count({ kind: 'asked', source: 'referral', at: { from: turn.now.subtract(LATELY) } })) > 0;
}

function leadsOn(from: State, to: State): boolean {
  if (from === to || from === 'met') return false;
  return to === 'dropped' || progress[to] >= progress[from];
}

async function present(turn: Turn, id: string): Promise<{ referral: Referral; contact: Contact }> {
  const referral = await turn.referrals.get(id);
  const contact = referral && (await turn.contacts.get(referral.toId));
  if (!contact) throw new UserError('error.not-found');
  return { referral, contact };
}

function stamp({ changedAt }: Referral): string {
  return String(changedAt.epochMilliseconds);
}

/** Says how things stand with somebody one was sent to. */
export async function sayAlready(turn: Turn, referral: Referral, who: string): Promise<void> {
  await turn.say(reply('referral.already', { who, state: await stateWords(turn, referral) }));
}

/** Of two who sent you to the same person, one is asked about. */
async function moveAll(turn: Turn, referral: Referral, state: State): Promise<void> {
  const others = state === 'open' ? [] : await turn.referrals.list({ toId: referral.toId, state: liveStates });
  for (const other of others.filter(({ id }) => id !== referral.id)) {
    await moveReferral(turn, other, state);
    await callOff(turn, other.id, ['follow-up']);
  }
  await moveReferral(turn, referral, state);
  if (state === 'open') await askAfter(turn, referral);
}

async function askAfter(turn: Turn, { id }: Referral): Promise<void> {
  await planMoment(turn, 'follow-up', { type: 'referral', id }, { due: followUpDue(turn.now, turn.person) });
}

async function touch(turn: Turn, { id }: Referral, kind: 'asked' | 'met', contactId: string): Promise<void> {
  await recordTouch(turn, contactId, kind, { source: 'referral', sourceId: id });
}

/** A draft of a request that is still open on the screen has had its day. */
async function endRequests(turn: Turn, { toId }: Referral): Promise<void> {
  await endOpen(turn, { aboutId: toId, script: 'request' });
}

/** The date that was not set after all need not be planned. */
async function endPlanning(turn: Turn, { id }: Contact): Promise<void> {
  await endOpen(turn, { script: 'meet' }, (open) => open.data.move === undefined && partnersIn(open).includes(id));
}

function nextChoice(referral: Referral, state: State): Choice[] {
  const run = { command: 'request', options: { referral: referral.id } };
  if (state === 'open') return [labelled('request', { key: 'referral.draft' }, run)];
  return state === 'no-answer' ? [labelled('request', { key: 'referral.remind' }, run)] : [];
}

function undoChoice(turn: Turn, referral: Referral): Choice {
  const since = String(turn.now.epochMilliseconds);
  return choice('undo', { command: 'referrals', options: { referral: referral.id, undo: referral.state, since } });
}
