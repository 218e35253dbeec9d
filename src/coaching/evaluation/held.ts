import { atWall, dayOf, isBefore } from '../../domain/calendar.ts';
import type { Contact, Meeting } from '../../domain/entities.ts';
import { timing } from '../../method/timing.ts';
import { callOff, nextMorning, planMoment, thanksDue } from '../../moments/plan.ts';
import { planReflection } from '../../moments/planReflection.ts';
import type { Turn } from '../../turn.ts';
import { partnersOf } from '../meet/meetingFacts.ts';
import { moveReferral, recordTouch } from '../record.ts';

/**
 * The conversation took place: it counts as contact with everybody who was there, whoever one was sent to has been met,
 * and a thank-you is planned. As often as it is called, everything happens once.
 */
export async function markHeld(turn: Turn, meeting: Meeting): Promise<void> {
  if (meeting.state !== 'held') await turn.meetings.change(meeting.id, { state: 'held' });
  await callOff(turn, meeting.id);
  for (const partner of await partnersOf(turn, meeting.id)) {
    const known = await turn.touches.count({ contactId: partner.id, kind: 'met', at: dayAround(turn, meeting) });
    if (known === 0)
      await recordTouch(turn, partner.id, 'met', { at: meeting.startsAt, source: 'meeting', sourceId: meeting.id });
    for (const referral of await turn.referrals.list({
      toId: partner.id,
      state: ['open', 'asked', 'no-answer', 'date-set'],
    })) {
      await moveReferral(turn, referral, 'met');
    }
  }
  await planThanks(turn, meeting);
  await planReflection(turn);
}

/** The day of a meeting: who was told to have been met on it need not be noted twice. */
function dayAround(turn: Turn, { startsAt }: Meeting) {
  const { zone } = turn.person;
  const day = dayOf(startsAt, zone);
  return { from: atWall(day, '00:00', zone), before: atWall(day.add({ days: 1 }), '00:00', zone) };
}

/** Plans the thank-you of the morning after for each partner who was not thanked yet. */
export async function planThanks(turn: Turn, meeting: Meeting): Promise<void> {
  for (const partner of await partnersOf(turn, meeting.id)) await planThanksTo(turn, meeting, partner);
}

async function planThanksTo(turn: Turn, meeting: Meeting, partner: Contact): Promise<void> {
  const [known] = await turn.thanks.list({ contactId: partner.id, meetingId: meeting.id });
  if (known && known.state !== 'open') return;
  if (known && (await turn.moments.count({ aboutId: known.id, state: ['waiting', 'done', 'expired'] })) > 0) return;
  if ((await turn.touches.count({ contactId: partner.id, kind: 'thanked', at: { from: meeting.startsAt } })) > 0)
    return;
  const thanks =
    known ??
    (await turn.thanks.add({
      contactId: partner.id,
      meetingId: meeting.id,
      winId: null,
      state: 'open',
      text: null,
      at: turn.now,
      thankedAt: null,
    }));
  const regular = thanksDue(meeting, turn.person);
  const late = nextMorning(turn.now, turn.person);
  const when = isBefore(turn.now, regular.due) ? regular : { due: late, expires: late.add(timing.thanks.kept) };
  await planMoment(turn, 'thanks', { type: 'thanks', id: thanks.id }, when);
}

/** The conversation did not take place, or not yet: it was no contact, and nobody is thanked for it. */
export async function markNotHeld(turn: Turn, meeting: Meeting): Promise<void> {
  if (meeting.state === 'held') await turn.meetings.change(meeting.id, { state: 'planned', evaluatedAt: null });
  for (const touch of await turn.touches.list({ source: 'meeting', sourceId: meeting.id }))
    await turn.touches.remove(touch.id);
  for (const thanks of await turn.thanks.list({ meetingId: meeting.id, state: 'open' })) {
    await callOff(turn, thanks.id);
    await turn.thanks.remove(thanks.id);
  }
}
