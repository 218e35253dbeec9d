import type { Conversation } from '../domain/entities.ts';
import type { Item, Say, Value } from '../domain/message.ts';
import type { TextKey } from '../texts/keys.ts';
import type { Turn } from '../turn.ts';
import { eventOf } from './event/eventAhead.ts';
import { partnersValue } from './meet/meetingFacts.ts';
import { startOf } from './meet/meetLine.ts';
import { partnersIn, partnersSaid } from './meet/partnersPlanned.ts';
import { at, labelled, para } from './messages.ts';
import { personOf } from './person.ts';

/** A conversation that was not finished, as an item of a list: what is still open, and the button that goes on with it. */
export async function openItem(turn: Turn, conversation: Conversation, prefix: string): Promise<Item> {
  const { id, script } = conversation;
  const label: Say = {
    key: 'word.go-on-with',
    values: { what: { key: `word.script.${script}` as TextKey } },
  };
  const run = { command: 'start', options: { conversation: id } };
  const { key, values } = await stillOpen(turn, conversation);
  return { body: [para(key, values)], choices: [labelled(`${prefix}:${id.slice(-8)}`, label, run)] };
}

async function stillOpen(turn: Turn, conversation: Conversation): Promise<Say> {
  const { script, aboutId, data } = conversation;
  switch (script) {
    case 'meet':
      return { key: 'word.open.meet', values: await meetValues(turn, conversation) };
    case 'prep':
    case 'evaluation': {
      const meeting = await turn.meetings.get(aboutId ?? '');
      return { key: `word.open.${script}`, values: { who: meeting ? await partnersValue(turn, meeting) : '' } };
    }
    case 'thanks': {
      const thanks = await turn.thanks.get(aboutId ?? '');
      return { key: 'word.open.thanks', values: { who: await nameOf(turn, thanks?.contactId) } };
    }
    case 'nudge':
      return {
        key: 'word.open.nudge',
        values: { few: data.few === true ? 'yes' : 'no', who: await nameOf(turn, aboutId) },
      };
    case 'ideas':
      return {
        key: 'word.open.ideas',
        values: { agreed: data.agreed ? 'yes' : 'no', who: await nameOf(turn, personOf(conversation, 'who')) },
      };
    case 'step':
      return { key: 'word.open.step', values: { agreed: data.step ? 'yes' : 'no' } };
    case 'event':
      if (data.start === undefined) break;
      return { key: 'event.item', values: { what: eventOf(conversation).what ?? '', when: at(startOf(turn, data)) } };
    case 'welcome':
    case 'pitch':
    case 'goal':
    case 'follow-up':
      return { key: `word.open.${script}` };
  }
  return { key: 'word.item-later', values: { what: { key: `word.script.${script}` as TextKey } } };
}

/** How far the planning of a conversation came: in the diary, to be moved, or with whom alone. */
async function meetValues(turn: Turn, conversation: Conversation): Promise<{ state: string; who: Value }> {
  const { meeting, move } = conversation.data;
  const known = await turn.meetings.get(String(meeting ?? move ?? ''));
  if (known) return { state: meeting === undefined ? 'moving' : 'booked', who: await partnersValue(turn, known) };
  const who = await partnersSaid(turn, conversation);
  return { state: partnersIn(conversation).length > 0 ? 'named' : 'begun', who };
}

async function nameOf(turn: Turn, contactId: string | null | undefined): Promise<string> {
  return (await turn.contacts.get(contactId ?? ''))?.name ?? '';
}
