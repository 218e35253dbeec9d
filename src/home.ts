import type { Temporal } from 'temporal-polyfill';
import type { Language } from './domain/entities.ts';
import { UserError } from './domain/errors.ts';
import type { Choice, Message } from './domain/message.ts';
import type { Work } from './ports/store.ts';
import type { Turn } from './turn.ts';
import { turnFor } from './turnFor.ts';

/** What the dashboard shows, section by section: what these commands show when they are called by their bare word. */
const SECTIONS = ['today', 'meetings', 'promises', 'referrals', 'goal'] as const;
type SectionName = (typeof SECTIONS)[number];
/** Stands for the dashboard where a button names the message that offered it. */
export const HOME = 'home';

/** The dashboard of one person, as they read it. The ids of its choices are good on it only. */
export interface Home {
  readonly sections: readonly { readonly name: SectionName; readonly message: Message }[];
  readonly language: Language;
  readonly zone: string;
  readonly now: Temporal.Instant;
}

/** Builds the dashboard, and changes nothing. */
export async function homeOf(work: Work, now: Temporal.Instant): Promise<Home> {
  const sections: Home['sections'][number][] = [];
  for (const name of SECTIONS) {
    // Without a goal the command would ask for one; what matters today has that already.
    if (name === 'goal' && (await work.goals.count({ state: 'open' })) === 0) continue;
    for (const message of await shownBy(work, now, name)) sections.push({ name, message: inSection(name, message) });
  }
  const { language, zone } = work.person;
  return { sections, language, zone, now };
}

/** What a command would say, without saying it. */
async function shownBy(work: Work, now: Temporal.Instant, name: string): Promise<readonly Message[]> {
  const shown: Message[] = [];
  const deliver: Work['deliver'] = async (message) => {
    shown.push(message);
    return '';
  };
  await turnFor(Object.assign(Object.create(work), { deliver }), now).run(name, {});
  return shown;
}

function inSection(section: string, message: Message): Message {
  const { choices = [], items = [] } = message;
  const named = (each: Choice): Choice => ({ ...each, id: `${section}/${each.id}` });
  return {
    ...message,
    choices: choices.map(named),
    items: items.map((item) => ({ ...item, choices: (item.choices ?? []).map(named) })),
  };
}

/** Every button there is on the dashboard now. */
export async function choicesAtHome(work: Work, now: Temporal.Instant): Promise<Choice[]> {
  const { sections } = await homeOf(work, now);
  return sections.flatMap(({ message: { choices = [], items = [] } }) => [
    ...choices,
    ...items.flatMap((item) => item.choices ?? []),
  ]);
}

/** Runs what a button on the dashboard offers now: one whose subject is settled by now is not there any more. */
export async function chooseAtHome(turn: Turn, choiceId: string): Promise<void> {
  const chosen = (await choicesAtHome(turn, turn.now)).find(({ id }) => id === choiceId);
  if (!chosen?.run) throw new UserError('error.not-found');
  await turn.run(chosen.run.command, chosen.run.options);
}
