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
 * spreken donderdag om 10». A question that is open meanwhile comes again behind it.
 */
export async function offerBehind(turn: Turn, text: string, about: string | undefined): Promise<void> {
  const rest = restPart(text);
  if (rest === '') return;
  const open = await activeOf(turn);
  const contacts = await reachable(turn);
  const line = withWhom(rest, contacts, firstPart(text));
  const told = await thingsIn(turn, line, about);
  // «Verstuurd, en mijn portfolio erbij»: what was done may stand before it.
  const things = told.length > 0 ? told : (await thingsIn(turn, text, about)).filter(({ is }) => is !== 'touch');
  if (things.length > 0) return offerTold(turn, line, things, open);
  const plan = await readPlan(turn, line, namesIn(line, contacts));
  if (plan && !open) await turn.start('told', { data: { guess: { is: 'plan', ...plan } } });
}
