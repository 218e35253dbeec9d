import { commands } from '../../src/commands/registry.ts';
import { samplesOf } from './catalogue.ts';
import type { Heard, House, Person } from './house.ts';
import { refProbes, TABLES, tried } from './options.ts';

/** What is answered to each question the first time it is asked; `#` presses a button. */
const ANSWERS: Readonly<Record<string, string>> = {
  'welcome.hello': '#yes',
  'welcome.goal': 'A job in the energy sector',
  'welcome.talk': '#no',
  'prep.why': 'How the energy market is changing',
  'prep.partner': 'Runs a grid team',
  'prep.opening': 'I would like to learn how the energy market works. I am not here to ask for a job.',
  'prep.close': 'Two names of people to talk to',
  'evaluation.held': '#yes',
  'evaluation.notes': 'The grid is full until 2030',
  'evaluation.promised': 'Send my article by Friday\nCall back next week',
  'evaluation.promised-them': 'Ask the director for an introduction',
  'evaluation.tips': 'Read the grid report',
  'evaluation.referrals': 'Anna de Wit, TenneT\nJoost Visser, Alliander',
  'evaluation.closing': '1 and 2',
  'thanks.draft': '#another',
  'goal.instead': '#beside',
  'win.thank': '#yes',
  'profile.who': 'I am just a planner in the energy sector',
  'profile.can': 'Getting people round a table',
  'pitch.text': 'I plan rotas for hospitals, so that everybody gets their Sundays',
  'pitch.rehearse': '#tomorrow',
  'story.situation': 'A dozen shifts stayed open every week',
  'story.deed': 'I let people plan for themselves',
  'story.result': 'No gap was left',
  'market.where': 'Grid companies in the north',
  'market.organisation': 'TenneT, Alliander',
  'market.moves': 'They are short of planners',
  'market.question': 'Who decides at TenneT?',
  'influence.needs': 'Fewer surprises on the grid',
  'influence.brings': 'The figures of three teams',
  'influence.picture': 'A grid that holds until 2040',
  'nudge.names': 'Fatma Yildiz\nTom Baker\nLies Mulder',
};

const LINES: readonly string[] = [
  'meet Piet Jansen next week Tuesday 14:30 about the energy market',
  'profile',
  'pitch',
  'stories',
  'market',
  'refer Anna de Wit via Piet Jansen knows the energy market',
  'refer Joost Visser via Anna de Wit',
  'touch Kees Bakker called about the grid',
  'goal Clients for my bakery',
  'meet Karin de Boer yesterday 10:00 about bread',
  'request Anna de Wit',
  'promises I send Piet Jansen my article by Friday',
  'contact Kees Bakker',
  'influence Kees Bakker',
  'meet Anna',
  'thanks Piet',
  'win the bakery via Kees Bakker',
  'trail Anna',
];

const SAID: readonly string[] = ['Spoke to Anna, she knows Bert Smit at TenneT', 'I called Kees Bakker', 'What now?'];

/** Answers what is asked until nothing is. */
export async function talksOn(person: Person, first: readonly Heard[]): Promise<void> {
  const before = new Set<string>();
  let heard = first;
  for (let turns = 0; turns < 60; turns += 1) {
    const asked = heard.findLast(({ message }) => message.asks !== undefined);
    if (!asked) return;
    const { key, choices = [] } = asked.message;
    const offered = (id: string) => choices.some((choice) => choice.id === id);
    const given = before.has(key) ? undefined : ANSWERS[key];
    const way = ['skip', 'stop', 'no', 'not-now'].find(offered) ?? 'stop';
    const pressed = !before.has(key) && !key.startsWith('erase.') && offered('yes') ? 'yes' : way;
    before.add(key);
    if (given === undefined) heard = await person.presses(asked.delivery, pressed);
    else if (given.startsWith('#')) heard = await person.presses(asked.delivery, given.slice(1));
    else heard = await person.says(given);
  }
  throw new Error('the questions never ended');
}

/** Lives a whole coaching cycle. */
export async function lives(person: Person): Promise<void> {
  await talksOn(person, person.heard);
  for (const line of LINES) await talksOn(person, await person.types(line));
  for (const said of SAID) await talksOn(person, await person.says(said));
  for (let times = 0; times < 12; times += 1) {
    const heard = await person.next();
    await presses(
      person,
      heard.filter(({ message }) => message.asks === undefined),
    );
    await talksOn(person, heard);
  }
}

/** Uses every command, also on rows of every kind, so that every button there is occurs; a question stays open. */
export async function usesEverything(person: Person, house: House): Promise<void> {
  for (const { name } of commands) await leaves(person, await person.types(name));
  await person.types('pause off');
  const own = await samplesOf(house.sql, person.id);
  const used = new Set<string>();
  for (const probe of refProbes) {
    // The words of a command are tried with one row each; what they do with another is the same.
    const beside = used.has(probe.command) ? [{}] : probe.beside;
    used.add(probe.command);
    for (const options of tried({ ...probe, beside }, own[TABLES[probe.ref]] ?? []))
      await leaves(person, await person.does({ is: 'command', name: probe.command, options }));
  }
  await person.types('meet');
}

/** Uses the first button of a list, as one does in the morning. */
async function presses(person: Person, heard: readonly Heard[]): Promise<void> {
  for (const { delivery, message } of heard) {
    const [choice] = [...(message.choices ?? []), ...(message.items ?? []).flatMap(({ choices = [] }) => choices)];
    if (choice) await talksOn(person, await person.presses(delivery, choice.id));
  }
}

/** Lets a question be. */
async function leaves(person: Person, heard: readonly Heard[]): Promise<void> {
  if (heard.some(({ message }) => message.asks)) await person.says('stop');
}
