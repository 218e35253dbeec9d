import type { Facts } from '../../conversation/script.ts';
import { dayOf } from '../../domain/calendar.ts';
import type { Conversation } from '../../domain/entities.ts';
import type { Paragraph } from '../../domain/message.ts';
import { type Chosen, readSections, type Section, sections } from '../../domain/share/readSections.ts';
import { shareScript } from '../../method/scripts/share.ts';
import type { Turn } from '../../turn.ts';
import { labelled, para, reply } from '../messages.ts';
import { endOpen } from '../walk/endOpen.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { pageShown, pageText, partsOf } from './page.ts';

/** What tells of others is on the page only once it was put there. */
const AT_FIRST: readonly Section[] = ['goals', 'profile', 'stories', 'figures', 'questions'];

/** What a conversation keeps: the parts there are, what was chosen of them, and whether the page is to be given. */
interface Sharing {
  filled?: Section[];
  on?: Section[];
  names?: boolean;
  given?: boolean;
  /** Asked for, with nothing in it yet. */
  missing?: Section[];
}

function sharing({ data }: Pick<Conversation, 'data'>): Sharing {
  return data as Sharing;
}

function chosenIn(conversation: Pick<Conversation, 'data'>): Chosen {
  const { on = [], names = false } = sharing(conversation);
  return { on, names };
}

/** Begins a page; with nothing to put on it that is said, and how it begins. */
export async function startShare(turn: Turn, line: string): Promise<void> {
  const filled = (await partsOf(turn, { on: sections, names: true })).map(({ section }) => section);
  if (filled.length === 0) return sayEmpty(turn);
  await endOpen(turn, { script: 'share' });
  const chosen = readSections(line, { on: AT_FIRST, names: false }) ?? { on: AT_FIRST, names: false };
  const on = filled.filter((section) => chosen.on.includes(section));
  await turn.start('share', { data: { filled, on, names: chosen.names } });
}

async function sayEmpty(turn: Turn): Promise<void> {
  const begin = labelled('goal', { key: 'share.begin' }, { command: 'goal', options: {} });
  await turn.say(reply('share.empty', undefined, { choices: [begin] }));
}

function facts(_turn: Turn, conversation: Conversation): Facts {
  const { filled = [], on = [] } = sharing(conversation);
  return { filled: filled.length > 0, chosen: on.length > 0 };
}

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  if (step === 'see') {
    const parts = await partsOf(turn, chosenIn(conversation));
    return {
      before: pageShown(parts),
      values: { names: chosenIn(conversation).names ? 'yes' : 'no' },
      choices: [labelled('yes', { key: 'share.give' }), labelled('no', { key: 'share.change' })],
    };
  }
  const { filled = [], on = [], names = false, missing = [] } = sharing(conversation);
  const titled = (those: readonly Section[]) => ({
    list: those.map((each) => ({ key: `share.name.${each}` as const })),
  });
  const off = filled.filter((section) => !on.includes(section));
  const line = (key: 'share.on' | 'share.off' | 'share.missing', those: readonly Section[]): Paragraph[] =>
    those.length > 0 ? [para(key, { what: titled(those) })] : [];
  const begun = conversation.data.begun === true;
  return {
    ...(begun ? { key: 'share.choose-more' as const } : {}),
    before: begun ? [] : [para('share.yours')],
    after: [
      ...line('share.on', on),
      ...line('share.off', off),
      ...line('share.missing', missing),
      para('share.names', { names: names ? 'yes' : 'no' }),
    ],
    choices: [
      ...(on.length > 0 ? [labelled('done', { key: 'share.show' })] : []),
      ...filled.map((section) => {
        const key = on.includes(section) ? ('share.take-off' as const) : ('share.put-on' as const);
        return labelled(section, { key, values: { what: { key: `share.name.${section}` as const } } });
      }),
      labelled('names', { key: 'share.names-button', values: { names: names ? 'yes' : 'no' } }),
    ],
  };
}

async function keep(turn: Turn, conversation: Conversation, step: string, answered: Answered): Promise<Next> {
  const { text, choice } = answered;
  const kept = sharing(conversation);
  conversation.data.begun = true;
  kept.missing = [];
  if (step === 'see') {
    if (choice !== 'yes') return { to: 'choose' };
    kept.given = true;
    return 'end';
  }
  if (choice === 'done') {
    // What was chosen may have been erased meanwhile.
    if ((await partsOf(turn, chosenIn(conversation))).length > 0) return { to: 'see' };
    kept.given = true;
    return 'end';
  }
  if (choice === 'names') kept.names = kept.names !== true;
  const section = sections.find((each) => each === choice);
  if (section) kept.on = toggled(kept, section);
  if (text === undefined) return choice === undefined ? 'end' : 'again';
  const read = readSections(text, chosenIn(conversation));
  if (!read) await turn.say(reply('word.unclear'));
  else {
    const { filled = [] } = kept;
    kept.on = filled.filter((each) => read.on.includes(each));
    kept.missing = read.on.filter((each) => !filled.includes(each));
    kept.names = read.names;
  }
  return 'again';
}

function toggled({ filled = [], on = [] }: Sharing, section: Section): Section[] {
  return filled.filter((each) => (each === section ? !on.includes(each) : on.includes(each)));
}

/** The words for «show me» that are no part of the page. */
const SHOW =
  /^(?:ok(?:ay|é)?|(?:that’s|that's|that is) (?:it|fine|all)|show(?: me)?(?: it| the page)?|goed(?: zo)?|prima|laat (?:maar )?zien|klaar|yes|ja|yep)[.!]?$/iu;

function read({ data }: Conversation, step: string, text: string): string | undefined {
  const { on = [] } = data as Sharing;
  return step === 'choose' && on.length > 0 && SHOW.test(text.trim()) ? 'done' : undefined;
}

async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  if (sharing(conversation).given !== true) return void (await turn.say(reply('share.left')));
  const parts = await partsOf(turn, chosenIn(conversation));
  if (parts.length === 0) return sayEmpty(turn);
  const name = `spoor-${dayOf(turn.now, turn.person.zone)}.txt`;
  const file = { name, type: 'text/plain', text: pageText(turn, parts) };
  await turn.say(reply('share.done', undefined, { file }));
}

export const shareTalk: Talk = {
  script: shareScript,
  facts,
  ask,
  read,
  keep,
  finish,
  leave: async (turn) => void (await turn.say(reply('share.left'))),
};
