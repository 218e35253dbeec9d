import { firstPart, restPart } from '../../domain/line/firstPart.ts';
import { namesIn } from '../../domain/told/told.ts';
import { withWhom } from '../../domain/told/whom.ts';
import type { Turn } from '../../turn.ts';
import { reachable } from '../person.ts';
import { activeOf } from '../walk/waiting.ts';
import { offerTold } from './told.ts';
import { thingsIn } from './toldOffer.ts';
import { readPlan } from './toldPlan.ts';

/**
 * What a line tells behind the answer it begins with is offered to be noted, or planned: «ja, en ik heb haar gebeld; we
 * spreken donderdag om 10». Nothing is said while another question is open.
 */
export async function offerBehind(turn: Turn, text: string, about: string | undefined): Promise<void> {
  const rest = restPart(text);
  if (rest === '' || (await activeOf(turn))) return;
  const contacts = await reachable(turn);
  const line = withWhom(rest, contacts, firstPart(text));
  const things = await thingsIn(turn, line, about);
  if (things.length > 0) return offerTold(turn, line, things);
  const plan = await readPlan(turn, line, namesIn(line, contacts));
  if (plan) await turn.start('told', { data: { guess: { is: 'plan', ...plan } } });
}
