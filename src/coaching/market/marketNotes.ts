import type { Answer, Contact, MarketNote } from '../../domain/entities.ts';
import { listedOrganisations, listedQuestions } from '../../domain/market/listed.ts';
import { isSameOrganisation } from '../../domain/market/sameOrganisation.ts';
import type { Paragraph } from '../../domain/message.ts';
import type { Turn } from '../../turn.ts';
import { para } from '../messages.ts';
import { reachable } from '../person.ts';

/** What stands of the market for a goal, in the order in which it was told; not what was dropped. */
export function notesOf(turn: Turn, goalId: string): Promise<MarketNote[]> {
  return turn.marketNotes.list({ goalId, state: ['open', 'answered'] }, { by: 'at' });
}

function partsOf(kind: MarketNote['kind'], text: string): string[] {
  if (kind === 'organisation') return listedOrganisations(text);
  return kind === 'question' ? listedQuestions(text) : [text];
}

/** Keeps what was told, each organisation and each question by itself; what stands there already once. */
export async function addNotes(
  turn: Turn,
  goalId: string,
  kind: MarketNote['kind'],
  text: string,
): Promise<MarketNote[]> {
  const known = await turn.marketNotes.list({ goalId, kind, state: 'open' });
  const fresh = partsOf(kind, text).filter((part) => !known.some((each) => each.text === part));
  const added: MarketNote[] = [];
  for (const part of fresh)
    added.push(await turn.marketNotes.add({ goalId, kind, text: part, state: 'open', at: turn.now }));
  return added;
}

/** Keeps a line: «Wie beslist er bij TenneT?» is a question, «TenneT, Alliander» are organisations. */
export async function addLine(turn: Turn, goalId: string, line: string): Promise<void> {
  const isQuestion =
    /\?\s*$|^(?:who|what|how|where|which|why|when|whether|wie|wat|hoe|waar|welke?|waarom|wanneer|of)\s/iu;
  await addNotes(turn, goalId, isQuestion.test(line) ? 'question' : 'organisation', line);
}

/** What an answer changed afterwards comes to: the open notes of the former one make way. */
export async function changeMarket(turn: Turn, former: Answer, fresh: Answer): Promise<void> {
  const kind = former.question.split('.')[1] as MarketNote['kind'];
  const goalId = former.aboutId;
  if (goalId === null) return;
  const said = partsOf(kind, former.text);
  const open = await turn.marketNotes.list({ goalId, kind, state: 'open' });
  const notes = open.filter(({ text }) => said.includes(text));
  if (notes.length === 0) return;
  for (const { id } of notes) await turn.marketNotes.remove(id);
  await addNotes(turn, goalId, kind, fresh.text);
}

/** Whom one knows at an organisation. */
function peopleAt(contacts: readonly Contact[], organisation: string): Contact[] {
  return contacts.filter((each) => each.organisation !== null && isSameOrganisation(each.organisation, organisation));
}

/** A line for each organisation: whom one knows there, or that one knows nobody there yet. */
export async function knownAt(turn: Turn, goalId: string): Promise<Paragraph[]> {
  const contacts = await reachable(turn);
  const organisations = (await notesOf(turn, goalId)).filter(({ kind }) => kind === 'organisation');
  const known = organisations.map(({ text }) => ({ organisation: text, people: peopleAt(contacts, text) }));
  const strangers = known.filter(({ people }) => people.length === 0).map(({ organisation }) => organisation);
  return [
    ...known
      .filter(({ people }) => people.length > 0)
      .map(({ organisation, people }) =>
        para('market.you-know', { organisation, who: { list: people.map(({ name }) => name) } }),
      ),
    ...(strangers.length > 0 ? [para('market.nobody-at', { organisations: { list: strangers } })] : []),
  ];
}
