import type { Meeting } from '../../domain/entities.ts';
import { type PrepQuestion, prepQuestions } from '../../method/scripts/prep.ts';
import type { Turn } from '../../turn.ts';
import { latestAnswers } from '../answers.ts';
import { currenciesOf, isKnown } from '../influence/currencies.ts';
import { isInside } from '../meet/aboutMeeting.ts';
import { partnersOf } from '../meet/meetingFacts.ts';

/**
 * The questions a meeting asks for, and those behind «more», in order. An informal talk has two, a talk with nobody named
 * none about the partner; a currency that is known of everybody it is with is not asked again.
 */
export async function questionsFor(
  turn: Turn,
  meeting: Meeting,
): Promise<{ core: readonly PrepQuestion[]; more: readonly PrepQuestion[] }> {
  const { core, more } = prepQuestions[(await isInside(turn, meeting)) ? 'inside' : 'outside'];
  const partners = await partnersOf(turn, meeting.id);
  const known = await Promise.all(partners.map(({ id }) => currenciesOf(turn, id)));
  const isAsked = (step: PrepQuestion) => {
    if (partners.length === 0) return step !== 'partner' && step !== 'needs' && step !== 'picture';
    if (step !== 'needs' && step !== 'brings' && step !== 'picture') return true;
    return !known.every((currencies) => isKnown(currencies, step));
  };
  const informal = (step: PrepQuestion) => step === 'why' || step === 'opening';
  return { core: core.filter(meeting.form === 'informal' ? informal : isAsked), more: more.filter(isAsked) };
}

/** The prep questions of a meeting that have no answer yet, in order. */
export async function openPrep(turn: Turn, meeting: Meeting): Promise<PrepQuestion[]> {
  const answers = await latestAnswers(turn, meeting.id);
  return (await questionsFor(turn, meeting)).core.filter((step) => !answers.has(`prep.${step}`));
}
