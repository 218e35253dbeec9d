import type { Contact } from '../../domain/entities.ts';
import { restPart } from '../../domain/line/firstPart.ts';
import { matchName } from '../../domain/name/name.ts';
import { namesIn } from '../../domain/told/told.ts';
import { withCapitals } from '../../domain/told/toldClauses.ts';
import type { Turn } from '../../turn.ts';
import { reachable } from '../person.ts';
import { activeOf } from '../walk/waiting.ts';
import { offerTold } from './told.ts';
import { thingsIn } from './toldOffer.ts';
import { readPlan } from './toldPlan.ts';

const THEM = /(?<!\p{L})(?:haar|hem|her|him)(?=$|[\s,.;!]+(?!\p{Lu}))/giu;

/**
 * What a line tells behind the answer it begins with is offered to be noted, or planned: «ja, en ik heb haar gebeld; we
 * spreken donderdag om 10». Nothing is said while another question is open.
 */
export async function offerBehind(turn: Turn, text: string, about: string | undefined): Promise<void> {
  const rest = restPart(text);
  if (rest === '' || (await activeOf(turn))) return;
  const contacts = await reachable(turn);
  const line = withWhom(rest, withCapitals(text, contacts), contacts);
  const things = await thingsIn(turn, line, about);
  if (things.length > 0) return offerTold(turn, line, things);
  const plan = await readPlan(turn, line, namesIn(line, contacts));
  if (plan) await turn.start('told', { data: { guess: { is: 'plan', ...plan } } });
}

/** Where nobody is named any more, “her” is whoever of the list was named last. */
function withWhom(rest: string, text: string, contacts: readonly Contact[]): string {
  if (namesIn(rest, contacts).length > 0) return rest;
  const known = namesIn(text, contacts).flatMap((name) => {
    const match = matchName(name, contacts);
    return match.is === 'one' ? [match.contact.name] : [];
  });
  const last = known.at(-1);
  return last === undefined ? rest : rest.replace(THEM, () => last);
}
