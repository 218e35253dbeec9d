import type { Facts } from '../../conversation/script.ts';
import type { Conversation } from '../../domain/entities.ts';
import { pitchScript } from '../../method/scripts/pitch.ts';
import type { Turn } from '../../turn.ts';
import { labelled, para, reply } from '../messages.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { pitchTime } from './pitchShown.ts';
import { keepProfile, profileNow } from './profileRows.ts';
import { nextTalk, planRehearsal } from './rehearsal.ts';
import { imageBack, imageRound, isShownBack, saidSoFar } from './selfImageBack.ts';

const pitchOf = async (turn: Turn) => (await profileNow(turn)).get('pitch');

async function facts(turn: Turn, { data }: Conversation): Promise<Facts> {
  return {
    pitched: data.pitched === true,
    'has-pitch': (await pitchOf(turn)) !== undefined,
    planned: typeof data.rehearse === 'string',
  };
}

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  const pitch = await pitchOf(turn);
  if (step === 'text') return (await imageBack(turn, conversation)) ?? { choices: [] };
  if (step === 'aloud') {
    const shown = conversation.data.shown === true && pitch !== undefined;
    return {
      ...(shown ? { key: 'pitch.aloud-shown' as const, before: [{ quote: pitch.text }] } : {}),
      choices: [labelled('done', { key: 'pitch.said' }), ...(shown ? [] : [labelled('more', { key: 'pitch.show' })])],
    };
  }
  const next = await nextTalk(turn);
  return {
    key: next ? 'pitch.rehearse-before' : 'pitch.rehearse',
    ...(next ? { values: { who: next.who } } : {}),
    before: pitch && conversation.data.pitched !== true ? [para('pitch.noted'), pitchTime(turn, pitch.text)] : [],
    choices: [
      labelled('tomorrow', { key: 'pitch.tomorrow' }),
      ...(next ? [labelled('before', { key: 'pitch.before', values: { who: next.who } })] : []),
      labelled('no', { key: 'pitch.no-need' }),
    ],
  };
}

async function keep(turn: Turn, conversation: Conversation, step: string, answered: Answered): Promise<Next> {
  const { data } = conversation;
  if (step === 'rehearse') {
    if (answered.choice === 'tomorrow' || answered.choice === 'before') data.rehearse = answered.choice;
    else await turn.say(reply('pitch.kept'));
    return 'end';
  }
  if (step === 'aloud' && answered.choice === 'more') {
    data.shown = true;
    return 'again';
  }
  if (step === 'aloud' && answered.text === undefined) {
    delete data.rehearse;
    await turn.say(reply('pitch.well-said'));
    return 'end';
  }
  const text = imageRound(conversation, step, answered);
  if (step === 'text' && isShownBack(conversation)) return 'again';
  if (text === undefined) return 'end';
  await keepProfile(turn, 'pitch', text);
  if (step === 'text') return 'on';
  delete data.rehearse;
  await turn.say(reply('pitch.new-version', {}, { body: [pitchTime(turn, text)] }));
  return 'end';
}

/** It waits for the day on which it is said again. */
async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  const { rehearse } = conversation.data;
  if (rehearse === 'tomorrow' || rehearse === 'before') await planRehearsal(turn, conversation, rehearse);
  else if ((await pitchOf(turn)) === undefined) await turn.say(reply('word.stopped'));
}

async function leave(turn: Turn, conversation: Conversation, how: 'later' | 'stop'): Promise<void> {
  const said = saidSoFar(conversation);
  if (said !== undefined) await keepProfile(turn, 'pitch', said);
  if (how === 'later' && conversation.step !== 'text') return planRehearsal(turn, conversation, 'tomorrow');
  await turn.say(reply('word.stopped'));
}

export const pitchTalk: Talk = { script: pitchScript, facts, ask, keep, finish, leave };
