import { InteractionResponseType } from 'discord.js';
import type { Coach } from '../../../src/coach.ts';
import type { Language } from '../../../src/domain/entities.ts';
import type { AccountRef, Incoming } from '../../../src/ports/incoming.ts';
import type { TextKey } from '../../../src/texts/keys.ts';
import { type Reader, say } from '../../../src/texts/say.ts';
import { remember } from '../../remember.ts';
import type { DiscordChat } from '../chat.ts';
import { modalFor } from '../forms/modals.ts';
import type { Homes } from '../home/homes.ts';
import { inDiscord } from '../inDiscord.ts';
import type { Answers } from '../out/answerThere.ts';
import { literal } from '../out/markdown.ts';
import { readPlace } from '../out/place.ts';
import { PLAIN } from '../out/shape.ts';
import { type Answer, heard, line } from './acknowledge.ts';
import { lookUp } from './lookup.ts';
import type { Interaction, Received } from './received.ts';

/** What of the coach is needed to take in what people say and do. */
export type Hearing = Pick<Coach, 'accept' | 'attend' | 'follow' | 'home' | 'reader' | 'rows' | 'offers' | 'ahead'>;

interface Parts {
  readonly coach: Hearing;
  readonly chat: DiscordChat;
  readonly answers: Answers;
  readonly homes: Homes;
  readonly failed: (event: string, error: unknown) => void;
}

/** What is answered at once, and what is to be done after that. */
interface Kept {
  readonly answer: Answer;
  readonly after: () => Promise<void>;
}

export interface Keep {
  /** Keeps what somebody wrote, and gives what is to be done then. */
  message(incoming: Incoming): Promise<() => Promise<void>>;
  /** Keeps what came with an interaction; what cannot be kept is not answered. Calls nobody. */
  interaction(by: Interaction, received: Received): Promise<Kept>;
}

const REMEMBERED = 10_000;
const nothing = async () => undefined;

export function createKeep({ coach, chat, answers, homes, failed }: Parts): Keep {
  /** The language in which somebody's Discord was last, as far as it was told. */
  const languages = new Map<string, Language>();

  async function attend(coacheeId: string): Promise<void> {
    await coach.attend(coacheeId);
    await homes.refresh(coacheeId).catch((error: unknown) => failed('card not shown', error));
  }

  /** What changed there is taken over before anything is answered. */
  async function follow({ account, language }: Interaction): Promise<void> {
    if (languages.get(account.userId) === language) return;
    await coach.follow(account, { name: '', language });
    remember(languages, account.userId, language, REMEMBERED);
  }

  async function accept(by: Interaction, incoming: Incoming, opensCard = false): Promise<Kept> {
    const { account, isDirect, isPersonal, token } = by;
    const isNew = isPersonal && !isDirect && !(await coach.reader(account));
    const { coacheeId, fresh } = await coach.accept(incoming);
    // Discord may tell of an interaction twice: what waits there is opened, filled and closed for the first time alone.
    const isOpened = fresh && !by.isOnMessage;
    if (isOpened) chat.opened(token);
    return {
      answer: heard(by),
      async after() {
        await follow(by);
        await attend(coacheeId);
        if (isOpened) await chat.closeOpened(token);
        const card = opensCard && isDirect ? chat.cardOf(account.userId) : undefined;
        if (card) await homes.open(coacheeId, card);
        if (isDirect) return;
        if (chat.tellsClosed(account.userId)) await tell(by, 'discord.closed');
        else if (isNew) await tell(by, 'discord.only-asked');
      },
    };
  }

  /** A line of the app's own, seen by that person only. */
  async function tell(by: Interaction, key: TextKey): Promise<void> {
    const text = say({ key }, await readerOf(by));
    await answers.follow(by.token, PLAIN.build([{ text: literal(text), rows: [] }]));
  }

  async function readerOf({ account, language }: Interaction): Promise<Reader> {
    return inDiscord((await coach.reader(account)) ?? { language, zone: 'UTC' });
  }

  async function gone(by: Interaction): Promise<Kept> {
    return { answer: line(literal(say({ key: 'discord.gone' }, await readerOf(by)))), after: nothing };
  }

  /** What names a message of ours is looked at first: nothing is kept of what was made up or is somebody else's. */
  async function isOffered(account: AccountRef, received: Extract<Received, { is: 'incoming' }>): Promise<boolean> {
    const { incoming, answers: asked } = received;
    if (incoming.is === 'choice') return coach.offers(account, incoming.delivery, incoming.choice);
    const named = incoming.is === 'form' ? incoming.delivery : asked;
    return named === undefined || coach.offers(account, named);
  }

  return {
    async message(incoming) {
      const { coacheeId } = await coach.accept(incoming);
      return () => attend(coacheeId);
    },
    async interaction(by, received) {
      const { account } = by;
      switch (received.is) {
        case 'lookup': {
          const choices = await lookUp(received.lookup, account, { coach, language: (await readerOf(by)).language });
          return {
            answer: { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } },
            after: nothing,
          };
        }
        case 'wanted': {
          const reader = await coach.reader(account);
          const modal = reader && (await modalFor(received.wanted, account, { coach, reader }));
          if (modal) return { answer: { type: InteractionResponseType.Modal, data: modal }, after: nothing };
          return received.incoming ? accept(by, received.incoming) : gone(by);
        }
        case 'incoming': {
          if (!(await isOffered(account, received))) return gone(by);
          const { incoming } = received;
          const answered = incoming.is === 'choice' || incoming.is === 'form' ? incoming.delivery : received.answers;
          if (answered && readPlace(incoming.place)?.is === 'pressed') chat.pressed(answered, by.token);
          return accept(by, incoming, received.opensCard);
        }
        case 'gone':
          return gone(by);
      }
    },
  };
}
