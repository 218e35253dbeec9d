import { closingToAsk, startClosing } from '../coaching/closing/closing.ts';
import { labelled, para } from '../coaching/messages.ts';
import { atWall, dayOf } from '../domain/calendar.ts';
import type { Turn } from '../turn.ts';
import type { MomentRule } from './kind.ts';
import { nextMorning } from './plan.ts';

/**
 * A closing question that was not asked, as a short message, once. It is apart from the thank-you, which goes first: behind
 * that it is offered at once, and else in the next morning’s list.
 */
export const closing: MomentRule = {
  kind: 'closing',
  opening: () => true,
  awaitsAnswer: true,
  async check(turn, moment) {
    const toAsk = await closingToAsk(turn, moment.aboutId);
    if (!toAsk) return undefined;
    const { meeting, contact } = toAsk;
    if (await thanksComesToday(turn, meeting.id, contact.id)) return { later: nextMorning(turn.now, turn.person) };
    const run = { command: 'evaluate', options: { meeting: meeting.id, set: 'closing' } };
    const label = { key: 'closing.button' as const, values: { who: contact.name } };
    return {
      say: () => startClosing(turn, toAsk),
      item: {
        body: [para('closing.item', { who: contact.name })],
        choices: [labelled(`closing:${meeting.id.slice(-8)}`, label, run)],
      },
      since: meeting.startsAt,
    };
  },
};

async function thanksComesToday(turn: Turn, meetingId: string, contactId: string): Promise<boolean> {
  const open = await turn.thanks.list({ meetingId, contactId, state: 'open' });
  const { now, person } = turn;
  const midnight = atWall(dayOf(now, person.zone).add({ days: 1 }), '00:00', person.zone);
  const aboutId = open.map(({ id }) => id);
  return (await turn.moments.count({ aboutId, kind: 'thanks', state: 'waiting', due: { before: midnight } })) > 0;
}
