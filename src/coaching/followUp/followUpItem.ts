import type { Choice, Item } from '../../domain/message.ts';
import type { Turn } from '../../turn.ts';
import { labelled, para } from '../messages.ts';
import { promiseItem } from '../promise/promiseItem.ts';
import type { Subject } from './followUpSubject.ts';

/** A follow-up as one item of the morning's list; its buttons act at once. */
export async function followUpItem(turn: Turn, subject: Subject): Promise<Item> {
  if (subject.is === 'helped') return helpedItem(subject);
  if (!('referral' in subject)) return promiseItem(turn, subject.promise);
  const { is, referral, to } = subject;
  const values = { who: to.name };
  const short = referral.id.slice(-8);
  const draft = { command: 'request', options: { referral: referral.id } };
  const set = (state: string): Choice['run'] => ({
    command: 'referrals',
    options: { referral: referral.id, set: state },
  });
  if (is === 'told-back')
    return {
      body: [para('follow-up.item-told-back', { ...values, from: subject.from.name })],
      choices: [
        labelled(
          `done:${short}`,
          { key: 'follow-up.button-told-back', values: { from: subject.from.name } },
          set('told-back'),
        ),
        labelled(
          `more:${short}`,
          { key: 'follow-up.button-line', values: { from: subject.from.name } },
          set('line-back'),
        ),
        labelled(
          `cancelled:${short}`,
          { key: 'follow-up.button-dropped', values: { who: subject.from.name } },
          set('no-line-back'),
        ),
      ],
    };
  if (is === 'introduction')
    return {
      body: [para('follow-up.item-introduction', { ...values, from: subject.from.name })],
      choices: [
        labelled(`done:${short}`, { key: 'follow-up.button-introduced', values }, set('introduced')),
        labelled(`request:${short}`, { key: 'today.ask', values }, draft),
        labelled(`cancelled:${short}`, { key: 'follow-up.button-dropped', values }, set('dropped')),
      ],
    };
  if (is === 'referral')
    return {
      body: [para('follow-up.item-referral', values)],
      choices: [
        labelled(`done:${short}`, { key: 'follow-up.button-asked', values }, set('asked')),
        labelled(`request:${short}`, { key: 'today.ask', values }, draft),
        labelled(`cancelled:${short}`, { key: 'follow-up.button-dropped', values }, set('dropped')),
      ],
    };
  return {
    body: [para('follow-up.item-request', values)],
    choices: [
      labelled(`yes:${short}`, { key: 'follow-up.button-date', values }, set('date-set')),
      labelled(`request:${short}`, { key: 'follow-up.button-remind', values }, draft),
      labelled(`cancelled:${short}`, { key: 'follow-up.button-no', values }, set('dropped')),
    ],
  };
}

function helpedItem({ touch, to }: Subject & { is: 'helped' }): Item {
  const values = { who: to.name, topic: touch.note ?? '' };
  const short = touch.id.slice(-8);
  const set = (how: string): Choice['run'] => ({ command: 'ask', options: { touch: touch.id, set: how } });
  return {
    body: [para('follow-up.item-helped', values)],
    choices: [
      labelled(`yes:${short}`, { key: 'follow-up.button-helped', values }, set('helped')),
      labelled(`no:${short}`, { key: 'follow-up.button-no-help', values }, set('no')),
    ],
  };
}
