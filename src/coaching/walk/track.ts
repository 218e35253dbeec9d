import type { Conversation } from '../../domain/entities.ts';

/** What a conversation keeps about its own course, beside what the coaching keeps of what was said. */
export interface Track {
  /** The steps asked on the way to the present one, oldest first, each once. */
  path?: string[];
  /** Deliveries that ask the open question: it, and where it was said again. */
  askedIn?: string[];
  /** The person put it off: it comes when its moment does, not by itself before. */
  left?: 'later' | 'stop';
  /** It waits for its turn; nothing of it has been asked yet. */
  unasked?: boolean;
  /** The conversation that was open when this one began without asking anything, or broke in: it goes on behind it. */
  before?: string;
  /** The coach went back to it by itself since it was last answered; not a second time. */
  wentBack?: boolean;
  /** A word was said for what weighs on the person. */
  comforted?: boolean;
  /** Moments that were due while it was going on, and wait until it ends or rests. */
  behind?: string[];
}

/** The course of a conversation; what is changed in it is kept with the conversation's data. */
export function trackOf({ data }: Pick<Conversation, 'data'>): Track {
  return data as Track;
}

const COURSE: Readonly<Record<keyof Track, true>> = {
  path: true,
  askedIn: true,
  left: true,
  unasked: true,
  before: true,
  wentBack: true,
  comforted: true,
  behind: true,
};

/** Whether nothing was told or answered in a conversation yet: it only asked. */
export function isBlank({ data }: Pick<Conversation, 'data'>): boolean {
  const { path = [], askedIn = [] } = data as Track;
  return path.length === 0 && askedIn.length > 0 && Object.keys(data).every((key) => key in COURSE);
}

/** Whether a delivery asks the question that is open in a conversation. */
export function isOpenIn(conversation: Conversation, deliveryId: string): boolean {
  return trackOf(conversation).askedIn?.includes(deliveryId) === true;
}
