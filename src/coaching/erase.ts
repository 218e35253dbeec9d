import type { Conversation } from '../domain/entities.ts';
import { eraseScript } from '../method/scripts/erase.ts';
import type { Turn } from '../turn.ts';
import { eraseContact, eraseMeeting } from './eraseRows.ts';
import { partnersValue } from './meet/meetingFacts.ts';
import { at, choice, labelled, reply } from './messages.ts';
import { sayDropped } from './walk/dropped.ts';
import type { Answered, Ask, Next, Talk } from './walk/talk.ts';

async function ask(turn: Turn, { aboutType, aboutId }: Conversation): Promise<Ask> {
  const copy = labelled('export', { key: 'data.export-first' }, { command: 'export', options: {} });
  const choices = [choice('yes'), choice('no'), copy];
  if (aboutType === 'contact') {
    const contact = await turn.contacts.get(aboutId ?? '');
    return { key: 'erase.contact', values: { who: contact?.name ?? '' }, choices };
  }
  if (aboutType === 'meeting') {
    const meeting = await turn.meetings.get(aboutId ?? '');
    if (!meeting) return { choices };
    return {
      key: 'erase.meeting',
      values: { who: await partnersValue(turn, meeting), when: at(meeting.startsAt) },
      choices,
    };
  }
  const counts = { contacts: await turn.contacts.count(), meetings: await turn.meetings.count() };
  return { key: 'erase.everything', values: counts, choices };
}

async function keep(turn: Turn, conversation: Conversation, _step: string, answered: Answered): Promise<Next> {
  const { aboutType, aboutId } = conversation;
  if (answered.choice !== 'yes') {
    await turn.say(reply('erase.kept'));
    return 'end';
  }
  const open = await turn.conversations.list({ state: ['active', 'waiting'] });
  if (aboutType === 'contact' && aboutId) await eraseContact(turn, aboutId);
  else if (aboutType === 'meeting' && aboutId) await eraseMeeting(turn, aboutId);
  else {
    await turn.sayLast(reply('erase.everything-done'));
    await turn.erase();
    return 'end';
  }
  await turn.say(reply('erase.done'));
  const left = new Set((await turn.conversations.list({ state: ['active', 'waiting'] })).map(({ id }) => id));
  await sayDropped(
    turn,
    open.filter(({ id }) => !left.has(id)),
  );
  return 'end';
}

const ERASES =
  /^(?:yes|ja|yep|yeah)[,.!]?\s+(?:please\s+)?(?:erase|delete|remove|wis|verwijder|alles wissen|wissen)(?!\p{L})[^?]{0,30}$/iu;
const KEEPS =
  /^(?:no|nee|nope|wait|wacht|hold on|don['’]?t|do not|niet doen|never ?mind|laat maar|toch niet)(?!\p{L})/iu;

/** «Nee wacht» and “yes, erase everything” are as plain as a button. */
function read(_conversation: Conversation, _step: string, text: string): 'yes' | 'no' | undefined {
  if (KEEPS.test(text.trim())) return 'no';
  return ERASES.test(text.trim()) ? 'yes' : undefined;
}

export const eraseTalk: Talk = { script: eraseScript, ask, keep, read };
