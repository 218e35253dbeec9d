import type { Contact, Win } from '../../domain/entities.ts';
import type { Choice, Item, Message, Paragraph, Value } from '../../domain/message.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { labelled, message, para, proposal } from '../messages.ts';
import { trailSaid } from '../trail/trailOf.ts';
import { gaveValue } from './helpSaid.ts';
import { mayBeThanked, storyOf, thanksFor, type WinStory } from './winHelpers.ts';

const MOST_NAMED = 8;
const MOST_LISTED = 7;

/** What was reached and how one got there: the trail as text, who else helped, and who is named only. */
export async function winSaid(turn: Turn, { win, goal, found, people }: WinStory): Promise<Paragraph[]> {
  const who = people.find(({ id }) => id === win.contactId);
  const onTrail = new Set(found?.trail.people);
  const others = people.filter((each) => !onTrail.has(each.id) && mayBeThanked(each));
  const values = { goal: goal.words, who: who?.name ?? '', hasWho: who ? 'yes' : 'no' };
  return [
    para('win.noted', values),
    ...(found ? await trailSaid(turn, found.trail) : []),
    ...about('win.others', others),
    ...about(
      'win.died',
      people.filter(({ state }) => state === 'deceased'),
    ),
    ...about(
      'win.never',
      people.filter(({ state }) => state === 'never'),
    ),
  ];
}

function about(key: TextKey, people: readonly Contact[]): Paragraph[] {
  if (people.length === 0) return [];
  const left = people.length - MOST_NAMED;
  const names: Value[] = people.slice(0, MOST_NAMED).map(({ name }) => name);
  if (left > 0) names.push({ key: 'win.more-people', values: { count: left } });
  return [para(key, { who: { list: names }, count: people.length })];
}

/** Who is still to be thanked for a win, with what each gave and the button that drafts it. */
export async function sayWinList(turn: Turn, win: Win, lead?: TextKey): Promise<void> {
  const story = await storyOf(turn, win);
  if (!story) return;
  const { open, sent } = await thanksFor(turn, win);
  const values = { goal: story.goal.words, sent, open: open.length };
  const items: Item[] = [];
  for (const { id, contactId } of open.slice(0, MOST_LISTED)) {
    const contact = story.people.find((each) => each.id === contactId) ?? (await turn.contacts.get(contactId));
    if (!contact) continue;
    const gave = await gaveValue(turn, win, contact, story.help.get(contactId));
    const run = { command: 'thanks', options: { thanks: id } };
    items.push({
      body: [para('win.helper', { who: contact.name, gave })],
      choices: [labelled(`thanks:${id.slice(-8)}`, { key: 'thanks.button', values: { who: contact.name } }, run)],
    });
  }
  const left = open.length - items.length;
  if (left > 0) items.push({ body: [para('win.more-list', { count: left })] });
  const beside = [trailButton(win), ...(await anotherButton(turn))];
  const offered = open.length > 1 ? proposal(nextButton(win), ...beside) : { choices: beside };
  const key = lead ?? (open.length > 0 ? 'win.list' : 'win.everybody');
  await turn.say(message('thanks', key, values, { items, ...offered }));
}

/** The button that shows how one got there. */
function trailButton({ id }: Win) {
  return labelled('trail', { key: 'win.show-trail' }, { command: 'trail', options: { win: id } });
}

/** Another goal may be reached meanwhile. */
async function anotherButton(turn: Turn): Promise<Choice[]> {
  const open = await turn.goals.count({ state: 'open' });
  return open > 0 ? [labelled('goal', { key: 'win.another' }, { command: 'goal', options: {} })] : [];
}

/** The button that drafts the next thank-you. */
export function nextButton({ id }: Win) {
  return labelled(
    `next:${id.slice(-8)}`,
    { key: 'win.one-by-one' },
    { command: 'win', options: { win: id, set: 'next' } },
  );
}

/** A win as one message of its own, when there is nobody to thank. */
export async function winMessage(turn: Turn, story: WinStory): Promise<Message> {
  const [first, ...rest] = await winSaid(turn, story);
  if (!first || !('say' in first)) throw new Error('a win says what was reached');
  return message('summary', first.say.key, first.say.values, { body: rest, choices: [undoWin(story)] });
}

/** The button that takes a win back. */
export function undoWin({ goal }: Pick<WinStory, 'goal'>) {
  return labelled('undo', { key: 'choice.undo' }, { command: 'goal', options: { goal: goal.id, set: 'open' } });
}
