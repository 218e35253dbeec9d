import type { Facts } from '../../conversation/script.ts';
import type { Conversation, Meeting } from '../../domain/entities.ts';
import type { Paragraph } from '../../domain/message.ts';
import { prepScript } from '../../method/scripts/prep.ts';
import type { Turn } from '../../turn.ts';
import { answerIn, latestAnswers } from '../answers.ts';
import { questionBefore } from '../market/openQuestions.ts';
import { goalOf, isInside, meetingAbout } from '../meet/aboutMeeting.ts';
import { partnersOf, partnersValue } from '../meet/meetingFacts.ts';
import { at, labelled, message, para, whenOf } from '../messages.ts';
import { openingBack, openingRound } from '../opening/openingBack.ts';
import { storyFor } from '../story/storyFor.ts';
import { storyTold } from '../story/storyTalk.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { conversationCard } from './card.ts';
import { metBefore, partnerKnown } from './partnerKnown.ts';
import { finishPrep, leavePrep } from './prepAfter.ts';
import { exampleInside, knownInside } from './prepInside.ts';
import { questionsFor } from './prepOpen.ts';

/** Begins preparing a meeting, or goes on where it was left; what was answered before is not asked again. */
export async function startPrep(turn: Turn, meeting: Meeting, more = false): Promise<void> {
  const [open] = await turn.conversations.list(
    { aboutId: meeting.id, script: 'prep', state: ['active', 'waiting'] },
    { by: 'lastAt', descending: true },
  );
  if (open) return turn.run('start', { conversation: open.id });
  const answers = await latestAnswers(turn, meeting.id);
  const questions = await questionsFor(turn, meeting);
  const known = [...questions.core, ...questions.more].filter((step) => answers.has(`prep.${step}`));
  const left = questions[more ? 'more' : 'core'].filter((step) => !known.includes(step));
  if (left.length > 0)
    return void (await turn.start('prep', { about: { type: 'meeting', id: meeting.id }, data: { known, more } }));
  await turn.say(message('prep', 'prep.ready', { who: await partnersValue(turn, meeting) }));
  await turn.say(await conversationCard(turn, meeting));
}

async function facts(turn: Turn, conversation: Conversation): Promise<Facts> {
  const { data } = conversation;
  const meeting = await turn.meetings.get(conversation.aboutId ?? '');
  const { core, more } = meeting ? await questionsFor(turn, meeting) : { core: [], more: [] };
  const asked: readonly string[] = [...core, ...more];
  const leftOut = prepScript.steps.filter(({ id }) => !asked.includes(id)).map(({ id }) => id);
  const known = [...leftOut, ...((data.known as string[] | undefined) ?? [])];
  return { ...Object.fromEntries(known.map((step) => [`${step}-known`, true])), more: data.more === true };
}

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  const meeting = await meetingAbout(turn, conversation);
  switch (step) {
    case 'why': {
      const alone = (await partnersOf(turn, meeting.id)).length === 0;
      const inside = await isInside(turn, meeting);
      return {
        key: `prep.why${inside ? '-inside' : ''}${alone ? '-nobody' : ''}` as const,
        before: [
          ...(meeting.form === 'informal' ? [para('prep.short')] : []),
          ...(meeting.about ? [para('prep.about', { about: meeting.about })] : []),
          ...(await questionBefore(turn, meeting)),
        ],
        values: { who: await partnersValue(turn, meeting), when: at(meeting.startsAt) },
        when: whenOf(meeting.startsAt, turn.person.zone),
      };
    }
    case 'partner':
      return askPartner(turn, meeting);
    case 'needs':
    case 'brings':
    case 'picture':
      return {
        values: { who: await partnersValue(turn, meeting) },
        before: step === 'picture' ? [] : await knownInside(turn, conversation, meeting),
      };
    case 'opening': {
      const goal = await goalOf(turn, meeting);
      const back = openingBack(conversation, goal);
      if (back) return back;
      const before = goal?.kind === 'influence' ? await knownInside(turn, conversation, meeting) : [];
      return { values: { kind: goal?.kind ?? 'other' }, before };
    }
    case 'story':
      return askStory(turn, meeting);
    case 'close':
      return { choices: conversation.data.more === true ? [] : [labelled('more', { key: 'prep.more' })] };
    default:
      return {};
  }
}

/** The person's own story that fits is proposed, with why; when none does, none is. */
async function askStory(turn: Turn, meeting: Meeting): Promise<Ask> {
  const fits = await storyFor(turn, meeting);
  if (!fits) return { choices: [] };
  return {
    before: [para('story.fits', { title: fits.story.title, word: fits.word })],
    choices: [labelled('use', { key: 'story.use' })],
  };
}

/** A partner one knows is only asked about what changed. */
async function askPartner(turn: Turn, meeting: Meeting): Promise<Ask> {
  const before: Paragraph[] = [];
  let met = true;
  for (const partner of await partnersOf(turn, meeting.id)) {
    before.push(...(await partnerKnown(turn, partner, meeting)).map((say) => ({ say })));
    if (!(await metBefore(turn, partner.id, meeting))) met = false;
  }
  return { ...(met ? { key: 'prep.partner-known' } : {}), before, values: { who: await partnersValue(turn, meeting) } };
}

async function keep(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined> {
  if (step === 'close' && answered.choice === 'more') conversation.data.more = true;
  if (step === 'story' && answered.choice === 'use') {
    const fits = await storyFor(turn, await meetingAbout(turn, conversation));
    if (fits) await answerIn(turn, conversation, 'prep.story', storyTold(fits.story));
  }
  if (step !== 'opening') return undefined;
  const meeting = await meetingAbout(turn, conversation);
  return openingRound(turn, conversation, answered.text, await goalOf(turn, meeting), 'prep');
}

export const prepTalk: Talk = {
  script: prepScript,
  facts,
  ask,
  example: exampleInside,
  keep,
  finish: finishPrep,
  leave: leavePrep,
};
