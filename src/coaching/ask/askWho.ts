import { quoteAround } from '../../domain/ask/quoteAround.ts';
import type { Item, Paragraph, Value } from '../../domain/message.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { circleValue } from '../contact/contactCircles.ts';
import { labelled, para } from '../messages.ts';
import { describe } from '../person.ts';
import type { Ask } from '../walk/talk.ts';
import { type Found, findKnowers } from './askFind.ts';
import { type Connector, connectorsOf, widestCircle } from './connectors.ts';

/** A circle of so many is worth thinking through. */
const WIDE = 3;

/** Who may know about a topic, each with why; then those who know many people. Nobody at all: nothing to choose from. */
export interface Answers {
  readonly knowers: readonly Found[];
  readonly connectors: readonly Connector[];
}

export async function answersTo(turn: Turn, topic: string, passed: readonly string[] = []): Promise<Answers> {
  const knowers = await findKnowers(turn, topic, passed);
  const connectors = await connectorsOf(turn, [...passed, ...knowers.map(({ contact }) => contact.id)]);
  return { knowers, connectors };
}

/** The question whom to ask: those who were passed over, or asked already, are not offered again. */
export async function askWho(
  turn: Turn,
  topic: string,
  { passed, unclear }: { readonly passed: readonly string[]; readonly unclear: TextKey | undefined },
): Promise<Ask> {
  const { knowers, connectors } = await answersTo(turn, topic, passed);
  const nobody = knowers.length === 0;
  const others = await Promise.all(passed.map((id) => turn.contacts.get(id)));
  const who = others.flatMap((each) => each?.name ?? []);
  const connected = connectors.length > 0 ? 'yes' : 'no';
  return {
    key: nobody ? (who.length > 0 ? 'ask.nobody-else' : 'ask.nobody') : 'ask.who',
    values: { topic, count: knowers.length, who: { list: who }, connected },
    before: unclear ? [para(unclear)] : [],
    after: nobody ? await whoMightKnow(turn) : [],
    items: [...knowers.map((each) => knowerItem(each, topic, 'ask.button')), ...connectors.map(connectorItem)],
    choices: [],
  };
}

/** What one can do when nobody is known: name somebody, perhaps of the circle one has most people in. */
async function whoMightKnow(turn: Turn): Promise<Paragraph[]> {
  const widest = await widestCircle(turn);
  return widest && widest.count >= WIDE
    ? [para('ask.circle', { circle: circleValue(widest.circle), count: widest.count })]
    : [para('ask.type')];
}

/** Somebody and why, with the button that chooses them. */
export function knowerItem(
  { contact, why, said, through }: Found,
  topic: string,
  button: 'ask.button' | 'saw.button',
): Item {
  const key = `ask.why-${why.field}` as TextKey;
  const words: Value =
    why.field === 'circle' ? circleValue({ code: why.text, name: why.text }) : quoteAround(why.text, topic);
  const told = para(key, { words, from: said?.name ?? '', hasFrom: said ? 'yes' : 'no' });
  const isSaid = through !== undefined && through.id === said?.id;
  const unmet = through ? [para('ask.through', { from: through.name, said: isSaid ? 'yes' : 'no' })] : [];
  return {
    body: [{ say: { key: 'ask.person', values: { who: describe(contact) } }, strong: true }, told, ...unmet],
    choices: [labelled(contact.id, { key: button, values: { who: contact.name } })],
  };
}

function connectorItem({ contact, networks, sent }: Connector): Item {
  const values = { networks: { list: [...networks] }, count: sent, member: networks.length > 0 ? 'yes' : 'no' };
  return {
    body: [
      { say: { key: 'ask.person', values: { who: describe(contact) } }, strong: true },
      para('ask.connects', values),
    ],
    choices: [labelled(contact.id, { key: 'ask.button-connector', values: { who: contact.name } })],
  };
}
