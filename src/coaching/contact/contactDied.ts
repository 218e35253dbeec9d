import type { Contact, Meeting } from '../../domain/entities.ts';
import type { About, Turn } from '../../turn.ts';
import { partnersOf } from '../meet/meetingFacts.ts';
import { changeTraced, type Trace } from './contactTrace.ts';

const underWay = ['open', 'asked', 'no-answer', 'date-set'] as const;

/**
 * Lays aside what would bring up somebody who has died: thanks, promises, requests, nudges, and the conversations ahead or
 * not looked back on with them alone. Noted in the trace. Gives the subjects that nothing is to be asked about any more.
 */
export async function layAside(turn: Turn, trace: Trace, { id }: Contact): Promise<About[]> {
  const abouts: About[] = [{ type: 'contact', id }];
  for (const thanks of await turn.thanks.list({ contactId: id, state: 'open' })) {
    await changeTraced(turn, trace, 'thanks', thanks, { state: 'skipped' });
    abouts.push({ type: 'thanks', id: thanks.id });
  }
  for (const promise of await turn.promises.list({ contactId: id, state: 'open' })) {
    await changeTraced(turn, trace, 'promises', promise, { state: 'dropped', changedAt: turn.now });
    abouts.push({ type: 'promise', id: promise.id });
  }
  for (const referral of await turn.referrals.list({ toId: id, state: underWay })) {
    await changeTraced(turn, trace, 'referrals', referral, { state: 'dropped', changedAt: turn.now });
    abouts.push({ type: 'referral', id: referral.id });
  }
  for (const referral of await turn.referrals.list({ fromId: id, introduction: 'offered' }))
    await changeTraced(turn, trace, 'referrals', referral, { introduction: 'none' });
  for (const meeting of await withAlone(turn, id)) {
    await changeTraced(turn, trace, 'meetings', meeting, { state: 'cancelled' });
    abouts.push({ type: 'meeting', id: meeting.id });
  }
  for (const nudge of await turn.nudges.list({ contactId: id, outcome: 'open' }))
    await changeTraced(turn, trace, 'nudges', nudge, { outcome: 'not-now' });
  await outOfNudges(turn, id);
  const aboutId = abouts.map((about) => about.id);
  for (const moment of await turn.moments.list({ aboutId, state: 'waiting' }))
    await changeTraced(turn, trace, 'moments', moment, { state: 'off', doneAt: turn.now });
  return abouts;
}

/** The conversations in the diary with nobody else. */
async function withAlone(turn: Turn, contactId: string): Promise<Meeting[]> {
  const links = await turn.meetingContacts.list({ contactId });
  const meetings = await turn.meetings.list({ id: links.map(({ meetingId }) => meetingId), state: 'planned' });
  const alone = await Promise.all(
    meetings.map(async (meeting) => (await partnersOf(turn, meeting.id)).every(({ id }) => id === contactId)),
  );
  return meetings.filter((_, at) => alone[at]);
}

/** A nudge that names somebody else now does not come to them later. */
async function outOfNudges(turn: Turn, contactId: string): Promise<void> {
  for (const talk of await turn.conversations.list({ script: 'nudge', state: ['active', 'waiting'] })) {
    const picks = (talk.data.picks as string[] | undefined) ?? [];
    if (picks[0] !== contactId && picks.includes(contactId))
      await turn.conversations.change(talk.id, {
        data: { ...talk.data, picks: picks.filter((pick) => pick !== contactId) },
      });
  }
}
