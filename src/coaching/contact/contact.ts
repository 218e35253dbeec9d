import type { Facts } from '../../conversation/script.ts';
import type { Conversation } from '../../domain/entities.ts';
import { contactScript } from '../../method/scripts/contact.ts';
import type { Talk } from '../walk/talk.ts';
import { adding } from './contactAdding.ts';
import { changing } from './contactChanging.ts';
import type { ContactJob } from './contactJob.ts';
import { merging } from './contactMerging.ts';

const jobs: Readonly<Record<string, ContactJob>> = { add: adding, change: changing, merge: merging };
/** Steps that ask for somebody are left out unless the job is theirs. */
const nobodyAsked: Facts = { 'who-told': true, 'kept-told': true, 'other-told': true };

function jobOf({ data }: Conversation): ContactJob {
  return jobs[String(data.job)] ?? adding;
}

export const contactTalk: Talk = {
  script: contactScript,
  facts: async (turn, conversation) => ({ ...nobodyAsked, ...(await jobOf(conversation).facts(turn, conversation)) }),
  ask: (turn, conversation, step) => jobOf(conversation).ask(turn, conversation, step),
  keep: (turn, conversation, step, answered) => jobOf(conversation).keep(turn, conversation, step, answered),
};
