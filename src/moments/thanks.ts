import { labelled, para } from '../coaching/messages.ts';
import { startThanks } from '../coaching/thanks/thanks.ts';
import { isBefore } from '../domain/calendar.ts';
import type { MomentRule } from './kind.ts';

/** The morning after the conversation: a thank-you to send. */
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
    const key = meeting?.state === 'planned' ? 'thanks.item-unsure' : 'thanks.item';
    const button = labelled(
      `thanks:${open.id.slice(-8)}`,
      { key: 'thanks.button', values: { who: contact.name } },
      { command: 'thanks', options: { thanks: open.id } },
    );
    return {
      say: () => startThanks(turn, open),
      item: { body: [para(key, { who: contact.name })], choices: [button] },
      since,
    };
  },
};
