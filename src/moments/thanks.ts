import { labelled, para } from '../coaching/messages.ts';
import { startThanks } from '../coaching/thanks/thanks.ts';
import { isBefore } from '../domain/calendar.ts';
import type { Meeting } from '../domain/entities.ts';
import type { Turn } from '../turn.ts';
import type { MomentRule } from './kind.ts';

/** Whether looking back was stopped before it was told that the conversation took place: nothing more is asked then. */
async function wasLeftOpen(turn: Turn, { id: aboutId }: Meeting): Promise<boolean> {
  const lookedBack = await turn.conversations.list({ aboutId, script: 'evaluation' });
  return lookedBack.length > 0 && lookedBack.every(({ state }) => state === 'ended');
}

/** The morning after the conversation: a thank-you to send. As long as it is not known whether that took place it joins what asks after it. */
export const thanks: MomentRule = {
  kind: 'thanks',
  opening: () => true,
  awaitsAnswer: true,
  async check(turn, moment) {
    const open = await turn.thanks.get(moment.aboutId);
    const contact = open && (await turn.contacts.get(open.contactId));
    if (open?.state !== 'open' || !contact) return undefined;
    const meeting = open.meetingId ? await turn.meetings.get(open.meetingId) : undefined;
    if (meeting && (meeting.state === 'cancelled' || isBefore(turn.now, meeting.startsAt))) return undefined;
    const since = meeting?.startsAt ?? open.at;
    if ((await turn.touches.count({ contactId: contact.id, kind: 'thanked', at: { from: since } })) > 0) {
      await turn.thanks.change(open.id, { state: 'sent', thankedAt: turn.now });
      return undefined;
    }
    // Nobody told yet whether it took place: that is asked above it, in the same list.
    const unsure = meeting?.state === 'planned';
    const key = unsure ? 'thanks.item-unsure' : 'thanks.item';
    const button = labelled(
      `thanks:${open.id.slice(-8)}`,
      { key: 'thanks.button', values: { who: contact.name } },
      { command: 'thanks', options: { thanks: open.id } },
    );
    return {
      say: () => startThanks(turn, open),
      item: { body: [para(key, { who: contact.name })], choices: [button] },
      since,
      joins: unsure && !(await wasLeftOpen(turn, meeting)),
    };
  },
};
