import type { Referral } from '../../domain/entities.ts';
import type { Choice, Values } from '../../domain/message.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { at, choice, labelled, para } from '../messages.ts';
import { promiseSaid } from '../promise/promiseItem.ts';
import { lastAsked, liveStates } from '../refer/referralState.ts';
import { toldBackDraft } from '../refer/toldBack.ts';
import type { Ask } from '../walk/talk.ts';
import type { Subject } from './followUpSubject.ts';

/**
 * What the question after something open shows.
 *
 * @param lead what is said first
 */
export async function followUpAsk(turn: Turn, subject: Subject, lead: TextKey | undefined): Promise<Ask> {
  const before = lead ? [para(lead)] : [];
  switch (subject.is) {
    case 'referral':
      return {
        before,
        values: { who: subject.to.name, ...(await sentBy(turn, subject.referral)) },
        choices: [
          own('done', 'follow-up.asked'),
          own('request', 'follow-up.draft'),
          own('meet', 'follow-up.date'),
          choice('not-yet'),
          own('cancelled', 'follow-up.not-needed'),
        ],
      };
    case 'introduction':
      return {
        before,
        values: { who: subject.to.name, from: subject.from.name },
        choices: [
          own('done', 'follow-up.introduced'),
          own('request', 'follow-up.draft'),
          own('meet', 'follow-up.date'),
          choice('not-yet'),
          own('cancelled', 'follow-up.not-needed'),
        ],
      };
    case 'told-back':
      return {
        before,
        values: { who: subject.to.name, from: subject.from.name },
        after: [toldBackDraft(turn, subject.from, subject.to)],
        choices: [own('done', 'choice.sent'), choice('not-yet'), own('cancelled', 'follow-up.not-needed')],
      };
    case 'request':
      return {
        before,
        values: { who: subject.to.name, ...(await askedWhen(turn, subject.referral)) },
        choices: [own('yes', 'follow-up.yes-date'), choice('not-yet'), own('cancelled', 'follow-up.refused')],
      };
    case 'helped':
      return {
        before,
        values: { who: subject.to.name, topic: subject.touch.note ?? '' },
        choices: [choice('yes'), choice('no'), own('not-yet', 'follow-up.no-answer-yet')],
      };
    case 'mine':
    case 'theirs':
      return {
        before,
        values: { promise: await promiseSaid(turn, subject.promise) },
        choices: [choice('done'), choice('not-yet'), own('cancelled', 'follow-up.not-needed')],
      };
  }
}

function own(id: string, key: TextKey): Choice {
  return labelled(id, { key });
}

/** Everybody who sent one to the person, and what it is about. */
async function sentBy(turn: Turn, referral: Referral): Promise<Values> {
  const all = await turn.referrals.list({ toId: referral.toId, state: liveStates }, { by: 'at' });
  const ids = [...new Set(all.flatMap(({ fromId }) => fromId ?? []))];
  const from = (await Promise.all(ids.map((id) => turn.contacts.get(id)))).filter((each) => each !== undefined);
  return {
    from: { list: from.map(({ name }) => name) },
    senders: from.length,
    about: referral.about ?? '',
    hasAbout: referral.about ? 'yes' : 'no',
  };
}

/** The day of the request, and whoever passes it on when it did not go to the person directly. */
async function askedWhen(turn: Turn, referral: Referral): Promise<Values> {
  const { at: asked, contactId } = await lastAsked(turn, referral);
  const through = contactId === referral.toId ? undefined : await turn.contacts.get(contactId);
  return { day: at(asked, 'day'), through: through?.name ?? '', passed: through ? 'yes' : 'no' };
}
