import type { Temporal } from 'temporal-polyfill';
import { endAbout } from './coaching/walk/endAbout.ts';
import { startTalk } from './coaching/walk/walk.ts';
import { findCommand } from './commands/registry.ts';
import { unknownCommand } from './commands/unknown.ts';
import type { Message } from './domain/message.ts';
import type { Work } from './ports/store.ts';
import { momentSaid } from './texts/momentSaid.ts';
import type { Reader } from './texts/say.ts';
import type { Answering, Turn, Unrecorded } from './turn.ts';

/** A message that says a date back tells it to programs too. */
function withMoment(message: Message, reader: Reader): Message {
  const when = message.when ?? momentSaid(message, reader);
  return when === undefined ? message : { ...message, when };
}

/** One turn of the coach: a transaction's work with what coaching needs around it. */
export function turnFor(work: Work, now: Temporal.Instant, answering?: Answering): Turn {
  const saidIn: string[] = [];
  const answeredIn: string[] = [];
  const lastWords: Unrecorded[] = [];
  const own: Omit<Turn, Exclude<keyof Work, 'answered'>> = {
    now,
    inboundId: answering?.id,
    expires: undefined,
    async say(message) {
      const id = await work.deliver(withMoment(message, work.person), {
        ...(message.asks ? { conversationId: message.asks.conversation } : {}),
        ...(turn.expires ? { expires: turn.expires } : {}),
      });
      saidIn.push(id);
      return id;
    },
    saidIn,
    async sayLast(message) {
      const { id: coacheeId, language, zone, lastAccountId } = work.person;
      const account = await work.accounts.get(lastAccountId ?? '');
      if (account)
        lastWords.push({ coacheeId, account, message, language, zone, now, place: answering?.place ?? null });
    },
    lastWords,
    parted: [],
    answeredIn,
    answered(deliveryId, answer) {
      answeredIn.push(deliveryId);
      return work.answered(deliveryId, answer);
    },
    start: (script, options) => startTalk(turn, script, options),
    endAbout: (...abouts) => endAbout(turn, abouts),
    commandOf: (word) => findCommand(word)?.name,
    async run(name, options) {
      const command = findCommand(name);
      if (!command) return unknownCommand(turn, name, options);
      await command.run(turn, command.options.parse(options));
    },
  };
  const turn: Turn = Object.assign(Object.create(work), own);
  return turn;
}
