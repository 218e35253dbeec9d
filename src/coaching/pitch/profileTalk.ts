import type { Facts } from '../../conversation/script.ts';
import type { Conversation, Profile } from '../../domain/entities.ts';
import type { Message } from '../../domain/message.ts';
import { profileScript } from '../../method/scripts/profile.ts';
import type { Turn } from '../../turn.ts';
import { labelled, message, reply } from '../messages.ts';
import { comeBackTomorrow } from '../walk/comeBack.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { keepProfile, profileNow } from './profileRows.ts';
import { imageBack, imageRound, isShownBack, saidSoFar } from './selfImageBack.ts';

/** What the profile consists of, in the order in which it is asked. */
const profileParts = ['who', 'can', 'cannot', 'vision'] as const;

/** What one cannot is said small, and what one hopes for big: those are taken as they come. */
const LOOKED_AT: readonly string[] = ['who', 'can'];

async function facts(turn: Turn, { data }: Conversation): Promise<Facts> {
  const now = await profileNow(turn);
  const isKnown = (part: Profile['about']) => (data.only === undefined ? now.has(part) : data.only !== part);
  return Object.fromEntries(profileParts.map((part) => [`${part}-known`, isKnown(part)]));
}

async function ask(turn: Turn, conversation: Conversation): Promise<Ask> {
  return (await imageBack(turn, conversation)) ?? { choices: [] };
}

async function keep(turn: Turn, conversation: Conversation, step: string, answered: Answered): Promise<Next> {
  const looked = LOOKED_AT.includes(step);
  const text = looked ? imageRound(conversation, step, answered) : answered.text;
  if (looked && isShownBack(conversation)) return 'again';
  if (text !== undefined) await keepProfile(turn, step as Profile['about'], text);
  return conversation.data.only === undefined ? 'on' : 'end';
}

async function finish(turn: Turn): Promise<void> {
  await turn.say(await profileCard(turn));
}

/** What somebody says of themselves, with a button for each part; without any of it one line. */
export async function profileCard(turn: Turn): Promise<Message> {
  const now = await profileNow(turn);
  const known = profileParts.filter((part) => now.has(part));
  if (known.length === 0) return reply('profile.none');
  const pitch = now.get('pitch');
  return message('reply', 'profile.yours', undefined, {
    items: profileParts.map((part) => {
      const text = now.get(part)?.text;
      return {
        body: [
          { say: { key: `profile.label.${part}` as const }, strong: true },
          text === undefined ? { say: { key: 'profile.open' as const } } : { quote: text },
        ],
        choices: [
          labelled(
            `change-${part}`,
            { key: `profile.change.${part}` as const },
            { command: 'profile', options: { about: part } },
          ),
        ],
      };
    }),
    choices: [
      labelled('pitch', { key: pitch ? 'profile.see-pitch' : 'profile.make-pitch' }, { command: 'pitch', options: {} }),
    ],
  });
}

/** What is being shown back stays as it was said. */
async function leave(turn: Turn, conversation: Conversation, how: 'later' | 'stop'): Promise<void> {
  const said = saidSoFar(conversation);
  if (said !== undefined) await keepProfile(turn, conversation.step as Profile['about'], said);
  if (how === 'later') return comeBackTomorrow(turn, conversation);
  await turn.say(reply('word.stopped'));
}

export const profileTalk: Talk = { script: profileScript, facts, ask, keep, finish, leave };
