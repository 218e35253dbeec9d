import type { Language } from '../../../src/domain/entities.ts';
import type { Said } from '../said.ts';
import type { Diary } from './diary.ts';

const FIRST = [
  'Anna',
  'Bram',
  'Carla',
  'Daan',
  'Esra',
  'Femke',
  'Gijs',
  'Hanna',
  'Ivo',
  'Judith',
  'Koen',
  'Lotte',
  'Milan',
];
const LAST = [
  'Bakker',
  'Visser',
  'Mulder',
  'Yilmaz',
  'Postma',
  'Kramer',
  'Hendriks',
  'Dijkstra',
  'Vermeer',
  'Scholten',
  'Veenstra',
  'Kuipers',
  'Brouwer',
  'Zijlstra',
  'Wouters',
];

const WORDS = {
  en: {
    nobody: 'nobody',
    nothing: 'nothing',
    why: 'How they see the market for heat grids',
    partner: 'Runs a team that plans heat grids',
    opening: 'I would like to learn how you see this market. I am not here to ask for a job.',
    close: 'Two names of people to talk to',
    notes: 'The permits are what takes longest',
    promise: 'Send my article on permits',
    theirs: 'Ask the director for an introduction',
    good: 'I asked open questions',
    better: 'Ask about the closing sooner',
    tips: 'Read the annual report of the association',
    about: 'heat grids',
  },
  nl: {
    nobody: 'niemand',
    nothing: 'niets',
    why: 'Hoe zij de markt voor warmtenetten zien',
    partner: 'Leidt een team dat warmtenetten plant',
    opening: 'Ik wil graag leren hoe jij deze markt ziet. Ik kom niet om een baan vragen.',
    close: 'Twee namen van mensen om mee te praten',
    notes: 'De vergunningen kosten de meeste tijd',
    promise: 'Mijn artikel over vergunningen sturen',
    theirs: 'De directeur om een introductie vragen',
    good: 'Ik stelde open vragen',
    better: 'Eerder over de afsluiting beginnen',
    tips: 'Het jaarverslag van de vereniging lezen',
    about: 'warmtenetten',
  },
};

/** Somebody with a way of answering: words, a button behind «#», or nothing at all. */
export interface Person {
  /** A name nobody had yet. */
  newName(): string;
  /** People one was sent to and has not met. */
  readonly leads: string[];
  answers(asked: Said): string | undefined;
}

/** A busy person: answers most, leaves some, and now and then has no time at all. */
export function busyPerson(language: Language, random: () => number): Person {
  const words = WORDS[language];
  const leads: string[] = [];
  let names = 0;
  const chance = (share: number) => random() < share;
  const newName = () => {
    const name = `${FIRST[names % FIRST.length]} ${LAST[names % LAST.length]}`;
    names += 1;
    return name;
  };
  const lead = () => {
    const name = newName();
    leads.push(name);
    return name;
  };
  const replies: Readonly<Record<string, (offers: (id: string) => boolean) => string | undefined>> = {
    'prep.why': () => (chance(0.15) ? undefined : chance(0.1) ? '#later' : words.why),
    'prep.partner': () => words.partner,
    'prep.partner-known': () => '#skip',
    'prep.opening': () => words.opening,
    'prep.close': () => words.close,
    'evaluation.held': () => (chance(0.25) ? undefined : chance(0.06) ? '#cancelled' : '#yes'),
    'evaluation.notes': () => words.notes,
    'evaluation.promised': () => (chance(0.5) ? words.promise : words.nothing),
    'evaluation.promised-them': () => (chance(0.3) ? words.theirs : words.nothing),
    'evaluation.good': () => words.good,
    'evaluation.better': () => (chance(0.5) ? '#skip' : words.better),
    'evaluation.tips': () => (chance(0.5) ? words.tips : words.nothing),
    'evaluation.referrals': () => (chance(0.25) ? words.nobody : chance(0.4) ? lead() : `${lead()}\n${lead()}`),
    'evaluation.closing': () => '1, 2',
    'thanks.draft': () => (chance(0.1) ? undefined : chance(0.1) ? '#later' : '#sent'),
    'nudge.person': () => (chance(0.3) ? undefined : chance(0.6) ? '#done' : '#not-now'),
    'nudge.names': () => `${newName()}\n${newName()}\n${newName()}`,
    'refer.about': () => words.about,
    'request.draft': () => (chance(0.8) ? '#sent' : '#not-now'),
    'request.remind': () => '#sent',
  };
  const usual = (offers: (id: string) => boolean) => {
    if (offers('done') && chance(0.5)) return '#done';
    if (offers('not-yet') && chance(0.7)) return '#not-yet';
    return ['yes', 'sent', 'done', 'skip', 'not-now', 'stop'].filter(offers).map((id) => `#${id}`)[0];
  };
  return {
    newName,
    leads,
    answers: ({ key, choices }) => (replies[key] ?? usual)((id) => choices.includes(id)),
  };
}

/** Answers what is asked as long as there is an answer; of a list each item's first button. */
export async function sitsDown(diary: Diary, { answers }: Person, said: readonly Said[]): Promise<void> {
  const list = said.findLast(({ items }) => items.length > 0);
  if (list?.unasked)
    for (const id of list.choices.filter((each) => /^(evaluate|prep|thanks|done|later):/u.test(each)))
      await talks(diary, answers, await diary.chooses(id, list));
  else await talks(diary, answers, said);
}

/** One conversation to its end, or until there is no answer. */
export async function talks(diary: Diary, answers: Person['answers'], first: readonly Said[]): Promise<void> {
  let said = first;
  for (let turns = 0; turns < 40; turns += 1) {
    const asked = said.findLast(({ choices }) => choices.some((id) => ['skip', 'later', 'stop', 'yes'].includes(id)));
    const answer = asked && answers(asked);
    if (!asked || answer === undefined) return;
    said = answer.startsWith('#') ? await diary.chooses(answer.slice(1), asked) : await diary.says(answer);
  }
  throw new Error(`the questions never ended: ${said.at(-1)?.key}`);
}
