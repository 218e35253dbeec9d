import { callOff } from '../moments/plan.ts';
import type { Turn } from '../turn.ts';

/** What goes: the subjects of which nothing may be left, and the names and words by which they stand in other rows. */
interface Gone {
  readonly abouts: string[];
  readonly names: string[];
  readonly texts: string[];
}
type Words = readonly (string | null)[];

const some = (words: Words) => words.filter((word) => word !== null);

/** Removes somebody and what hangs off them; referrals by them to others stay, without their name. */
export async function eraseContact(turn: Turn, id: string): Promise<void> {
  const gone: Gone = { abouts: [], names: [], texts: [] };
  await takeContact(turn, gone, id);
  await forgetAll(turn, gone);
}

/** Removes a meeting with its preparation, notes, tips and promises; people who came out of it stay. */
export async function eraseMeeting(turn: Turn, id: string): Promise<void> {
  const gone: Gone = { abouts: [], names: [], texts: [] };
  await takeMeeting(turn, gone, id);
  await forgetAll(turn, gone);
}

async function takeContact(turn: Turn, gone: Gone, id: string): Promise<void> {
  const contact = await turn.contacts.get(id);
  if (!contact) return;
  for (const { meetingId } of await turn.meetingContacts.list({ contactId: id }))
    if ((await turn.meetingContacts.count({ meetingId })) === 1) await takeMeeting(turn, gone, meetingId);
  await takeWhatHangs(turn, gone, { contactId: id });
  for (const referral of await turn.referrals.list({ toId: id })) await leave(turn, gone, referral.id, referral.about);
  for (const referral of await turn.referrals.list({ fromId: id }))
    await turn.referrals.change(referral.id, { fromId: null });
  for (const win of await turn.wins.list({ contactId: id })) await turn.wins.change(win.id, { contactId: null });
  for (const nudge of await turn.nudges.list({ contactId: id })) await leave(turn, gone, nudge.id);
  for (const touch of await turn.touches.list({ contactId: id }))
    if (touch.note !== null) await leave(turn, gone, touch.id, touch.note);
  // Whoever was merged into them is the same person.
  for (const merged of await turn.contacts.list({ mergedIntoId: id })) await takeContact(turn, gone, merged.id);
  const { name, folded, email, phone, notes, interests, role } = contact;
  gone.names.push(...some([name, folded, email, phone]));
  await leave(turn, gone, id, notes, interests, role);
  await turn.contacts.remove(id);
}

async function takeMeeting(turn: Turn, gone: Gone, id: string): Promise<void> {
  await takeWhatHangs(turn, gone, { meetingId: id });
  for (const referral of await turn.referrals.list({ meetingId: id }))
    await turn.referrals.change(referral.id, { meetingId: null });
  const meeting = await turn.meetings.get(id);
  await leave(turn, gone, id, meeting?.about ?? null);
  await turn.meetings.remove(id);
}

async function takeWhatHangs(turn: Turn, gone: Gone, on: { contactId: string } | { meetingId: string }): Promise<void> {
  for (const { id, text } of await turn.thanks.list(on)) {
    await leave(turn, gone, id, text);
    await turn.thanks.remove(id);
  }
  for (const { id, what } of await turn.promises.list(on)) {
    await leave(turn, gone, id, what);
    await turn.promises.remove(id);
  }
  for (const { id, text } of await turn.tips.list(on)) {
    await leave(turn, gone, id, text);
    await turn.tips.remove(id);
  }
}

/** Nothing is asked about a subject any more, and what was answered about it goes. */
async function leave(turn: Turn, gone: Gone, aboutId: string, ...words: Words): Promise<void> {
  await callOff(turn, aboutId);
  gone.abouts.push(aboutId);
  const answers = await turn.answers.list({ aboutId });
  gone.texts.push(...some(words), ...answers.map(({ text }) => text));
  const answerId = answers.map(({ id }) => id);
  for (const table of [turn.tips, turn.promises, turn.referrals] as const)
    for (const { id } of await table.list({ answerId })) await table.change(id, { answerId: null });
  for (const id of answerId) await turn.answers.remove(id);
  gone.abouts.push(...answerId);
}

/** The conversations about what goes end, and none that ended keeps what it did with it; the one that erases goes on. */
async function forgetAll(turn: Turn, { abouts, names, texts }: Gone): Promise<void> {
  const talks = (await turn.conversations.list()).filter(({ script }) => script !== 'erase');
  const about = talks.filter(({ aboutId, data }) => [aboutId, data.answer].some((id) => abouts.includes(String(id))));
  const did = talks.filter(({ state, data }) => {
    const kept = state === 'ended' ? JSON.stringify(data) : '';
    return abouts.some((id) => kept.includes(id));
  });
  for (const { id } of [...about, ...did]) await turn.conversations.change(id, { state: 'ended', data: {} });
  // A page that was shown tells of people by an initial: neither their name nor the words as they were told find it.
  const pages = talks.filter(({ script }) => script === 'share');
  await turn.forget({ names, texts, conversations: [...about, ...pages].map(({ id }) => id) });
}
