import type { Facts } from '../../conversation/script.ts';
import { dayOf, workingDays } from '../../domain/calendar.ts';
import type { Conversation, Step } from '../../domain/entities.ts';
import { nextRung, rungFrom } from '../../domain/rung.ts';
import { ladder } from '../../method/ladder.ts';
import { stepScript } from '../../method/scripts/step.ts';
import { timing } from '../../method/timing.ts';
import { morningOf, planMoment } from '../../moments/plan.ts';
import type { Turn } from '../../turn.ts';
import { at, labelled, reply } from '../messages.ts';
import { readNudge } from '../nudge/nudgeLine.ts';
import { recordTouch } from '../record.ts';
import { comeBackTomorrow } from '../walk/comeBack.ts';
import type { Answered, Next, Talk } from '../walk/talk.ts';
import { trackOf } from '../walk/track.ts';
import { askStep, goalFor, stepOf } from './stepAsk.ts';
import { candidatesFor } from './stepPick.ts';

/** Proposes the next step up the ladder; one that was agreed to and not told of yet is asked after first. */
export async function startStep(turn: Turn, { quiet = false } = {}): Promise<void> {
  for (const former of await turn.conversations.list({ script: 'step', state: ['active', 'waiting'] })) {
    if (stepOf(former).step !== undefined) return turn.run('start', { conversation: former.id });
    await turn.conversations.change(former.id, { state: 'ended', lastAt: turn.now });
  }
  const rung = nextRung(await turn.steps.list({}, { by: 'at' }));
  await turn.start('step', { data: { ...(await proposalOn(turn, rung, [])), quiet } });
}

async function proposalOn(turn: Turn, rung: Step['rung'], passed: string[]) {
  const found = await candidatesFor(turn, rung, await goalFor(turn), passed);
  return { rung, passed, picks: found.slice(0, 5).map(({ id }) => id) };
}

function facts(_turn: Turn, conversation: Conversation): Facts {
  return { agreed: stepOf(conversation).step !== undefined };
}

async function keep(
  turn: Turn,
  conversation: Conversation,
  step: string,
  { choice, text, more }: Answered,
): Promise<Next | undefined> {
  const data = stepOf(conversation);
  const said = choice ?? meaningOf(step, text ?? '');
  if (step === 'how') return keepHow(turn, conversation, said);
  switch (said) {
    case 'yes':
      return agree(turn, conversation);
    case 'done':
      await noteStep(turn, conversation, 'open');
      return keepHow(turn, conversation, 'done');
    case 'someone-else': {
      const [current, ...others] = data.picks;
      if (current) data.passed = [...(data.passed ?? []), current];
      data.picks = others;
      return 'again';
    }
    case 'no':
      return smaller(turn, conversation);
    default:
      data.unclear = (text ?? more) !== undefined;
      return 'again';
  }
}

/** What typed words come to where no button was pressed. */
function meaningOf(step: string, text: string): string | undefined {
  const read = readNudge(text)?.is;
  if (read === 'will') return step === 'how' ? 'not-yet' : 'yes';
  if (read === 'not-now' || read === 'never') return 'no';
  if (
    step === 'how' &&
    /(?<!\p{L})(?:nee|niet|niets|niks|geen|no|not|nothing|didn['’]t|nope|refused|weigerde|afgewezen)(?!\p{L})/iu.test(
      text,
    )
  )
    return 'no';
  if (step === 'how' && read === undefined && text.trim() !== '') return 'done';
  return read;
}

/** It is in the list of steps from now on; how it went is asked on the third working day. */
async function agree(turn: Turn, conversation: Conversation): Promise<Next> {
  await noteStep(turn, conversation, 'open');
  return 'end';
}

async function noteStep(turn: Turn, conversation: Conversation, state: Step['state']): Promise<void> {
  const data = stepOf(conversation);
  const step = await turn.steps.add({
    goalId: (await goalFor(turn))?.id ?? null,
    contactId: data.picks[0] ?? null,
    rung: data.rung,
    state,
    at: turn.now,
    changedAt: null,
  });
  data.step = step.id;
}

/** A refusal is no failure: a smaller step comes at once, and under the smallest nothing more is asked. */
async function smaller(turn: Turn, conversation: Conversation): Promise<Next> {
  const data = stepOf(conversation);
  if (data.rung === ladder[0].rung) {
    await turn.say(reply('step.left'));
    return 'end';
  }
  Object.assign(data, await proposalOn(turn, rungFrom(data.rung, -1), data.passed ?? []));
  return 'again';
}

async function keepHow(turn: Turn, conversation: Conversation, said: string | undefined): Promise<Next> {
  const data = stepOf(conversation);
  const found = await turn.steps.get(data.step ?? '');
  if (said === 'not-yet' && data.again !== true) {
    data.again = true;
    return 'end';
  }
  const state = said === 'done' ? 'done' : said === 'not-yet' || said === undefined ? 'left' : 'refused';
  if (found) await turn.steps.change(found.id, { state, changedAt: turn.now });
  delete data.step;
  if (state === 'done' && found?.contactId)
    await recordTouch(turn, found.contactId, 'asked', { source: 'step', sourceId: found.id });
  const next = labelled('another', { key: 'step.next' }, { command: 'step', options: {} });
  await turn.say(reply(`step.${state}`, {}, { choices: [next] }));
  return 'end';
}

/** Agreed to, or put off once: it comes back by itself. */
async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  const data = stepOf(conversation);
  if (data.step === undefined) return;
  trackOf(conversation).left = 'later';
  const day = workingDays(dayOf(turn.now, turn.person.zone), timing.followUp.workingDays);
  const due = morningOf(day, turn.person);
  const [contactId] = data.picks;
  const about = contactId ? ({ aboutType: 'contact', aboutId: contactId } as const) : {};
  await turn.conversations.change(conversation.id, {
    state: 'waiting',
    step: 'how',
    data: conversation.data,
    ...about,
  });
  await planMoment(turn, 'later', { type: 'conversation', id: conversation.id }, { due });
  await turn.say(reply(data.again ? 'step.no-hurry' : 'step.agreed', { day: at(due, 'day') }));
}

async function leave(turn: Turn, conversation: Conversation, how: 'later' | 'stop'): Promise<void> {
  if (how === 'later') return comeBackTomorrow(turn, conversation);
  const data = stepOf(conversation);
  if (data.step) await turn.steps.change(data.step, { state: 'left', changedAt: turn.now });
  await turn.say(reply('step.left'));
}

export const stepTalk: Talk = { script: stepScript, facts, ask: askStep, keep, finish, leave };
