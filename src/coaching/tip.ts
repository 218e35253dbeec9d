import type { Tip } from '../domain/entities.ts';
import { firstWords } from '../domain/firstWords.ts';
import type { Choice, Item, Say, Values } from '../domain/message.ts';
import type { TextKey } from '../texts/keys.ts';
import type { Turn } from '../turn.ts';
import { choice, labelled, reply } from './messages.ts';

const said: Readonly<Record<Tip['state'], TextKey>> = {
  open: 'tip.reopened',
  done: 'tip.done',
  dropped: 'tip.dropped',
};

/** A tip in one sentence: from whom, and what. */
async function tipSaid(turn: Turn, { text, contactId }: Tip): Promise<Say> {
  const from = contactId === null ? undefined : await turn.contacts.get(contactId);
  const values: Values = { what: text, who: from?.name ?? '', hasWho: from ? 'yes' : 'no' };
  return { key: 'tip.said', values };
}

/** A tip as an item of a list, with the buttons that settle it. */
export async function tipItem(turn: Turn, tip: Tip): Promise<Item> {
  const short = tip.id.slice(-8);
  const values = { words: firstWords(tip.text) };
  return {
    body: [{ say: await tipSaid(turn, tip) }],
    choices: [
      labelled(`done:${short}`, { key: 'tip.button-done', values }, to(tip, 'done')),
      labelled(`cancelled:${short}`, { key: 'tip.button-dropped', values }, to(tip, 'dropped')),
    ],
  };
}

/** Settles a tip, or opens it again, and says so. The same twice changes nothing. */
export async function setTip(turn: Turn, tip: Tip, state: Tip['state']): Promise<void> {
  await turn.tips.change(tip.id, { state });
  const choices: Choice[] = state === 'open' ? [] : [choice('undo', to(tip, 'open'))];
  await turn.say(reply(said[state], { what: tip.text }, { choices }));
}

function to({ id }: Tip, set: Tip['state']): Choice['run'] {
  return { command: 'tips', options: { tip: id, set } };
}
