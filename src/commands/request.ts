import { z } from 'zod';
import { labelled, reply } from '../coaching/messages.ts';
import { reachable } from '../coaching/person.ts';
import { readReferLine } from '../coaching/refer/referLine.ts';
import { startRequest, startRequestTo } from '../coaching/request/request.ts';
import { UserError } from '../domain/errors.ts';
import type { Turn } from '../turn.ts';
import { defineCommand, ref, text } from './command.ts';

/** «Anna om een gesprek», "Anna for a talk": what is asked for goes without saying. */
const FOR_A_TALK = /\s+(?:om een (?:gesprek|praatje)|for an? (?:talk|conversation|chat|word))[\s.?]*$/iu;

/** What is longer is pasted text, not a name and what somebody knows. */
const LONGEST = 2000;

/** Drafts the request for a conversation: to whoever is named, else to the next one you were sent to. */
export const request = defineCommand({
  name: 'request',
  words: { en: ['request'], nl: ['verzoek'] },
  options: z.object({ referral: ref('referrals'), contact: ref('contacts'), line: text() }),
  async run(turn, { referral, contact, line }) {
    if (referral !== undefined) return requestFor(turn, referral);
    if (contact !== undefined) {
      const found = await turn.contacts.get(contact);
      if (!found) throw new UserError('error.not-found');
      return startRequest(turn, found);
    }
    const typed = (line ?? '').slice(0, LONGEST).replace(/\s+/gu, ' ').trim().replace(FOR_A_TALK, '');
    if (typed !== '') return requestNamed(turn, typed);
    const [next] = await turn.referrals.list({ state: 'open' }, { by: 'at', limit: 1 });
    return next ? requestFor(turn, next.id) : startRequestTo(turn, '');
  },
});

async function requestFor(turn: Turn, id: string): Promise<void> {
  const referral = await turn.referrals.get(id);
  const contact = referral && (await turn.contacts.get(referral.toId));
  if (!referral || !contact) throw new UserError('error.not-found');
  if (referral.state !== 'met') return startRequest(turn, contact, referral);
  const run = { command: 'request', options: { contact: contact.id } };
  const choices = [labelled('another', { key: 'request.once-more' }, run)];
  await turn.say(reply('request.was-met', { who: contact.name }, { choices }));
}

/** A line that tells who sent you is a referral first; its draft comes with it. */
async function requestNamed(turn: Turn, typed: string): Promise<void> {
  const { to, via } = readReferLine(typed, await reachable(turn));
  if (to !== undefined && via !== undefined) return turn.run('refer', { line: typed });
  await startRequestTo(turn, to ?? typed);
}
