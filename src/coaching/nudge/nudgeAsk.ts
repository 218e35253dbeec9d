import type { Contact, Conversation, MarketNote } from '../../domain/entities.ts';
import type { Paragraph } from '../../domain/message.ts';
import type { Turn } from '../../turn.ts';
import { ideaSaid, proposeIdea } from '../idea/ideaFor.ts';
import { openQuestions, questionFor } from '../market/openQuestions.ts';
import { choice, labelled, para } from '../messages.ts';
import type { Ask } from '../walk/talk.ts';
import { askNames } from './nudgeNames.ts';
import { nudgeValues, remembered, whoAndWhen } from './nudgeWhy.ts';

/** Names one person, and on “more” the others behind them; or asks for new names. */
export async function askNudge(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  if (step !== 'person') return askNames(turn, conversation, step);
  const [current, ...others] = picksOf(conversation);
  const contact = await turn.contacts.get(current ?? '');
  if (!contact || !current) return { key: 'nudge.gone' };
  await markNamed(turn, conversation, current);
  const shown = conversation.data.more === true;
  const more = shown ? await Promise.all(others.map((id) => turn.contacts.get(id))) : [];
  const behind: Paragraph[] = [];
  for (const each of more) {
    if (each) behind.push(para('nudge.also', await whoAndWhen(turn, each)), ...remembered(each));
  }
  const ids = [
    'done',
    ...(shown || others.length === 0 ? [] : ['more']),
    ...(others.length > 0 ? ['someone-else'] : []),
    'not-now',
    'never',
  ];
  const question = questionFor(await openQuestions(turn), contact);
  const { will, unclear } = conversation.data;
  const reason = [...remembered(contact), ...couldTell(contact, question)];
  delete conversation.data.unclear;
  const idea = will === true || reason.length > 0 ? [] : await someIdea(turn, conversation, contact);
  return {
    ...(will === true ? { key: 'nudge.will' as const } : {}),
    before: [...(unclear === true ? [para('word.unclear')] : []), ...(will === true ? [] : reason)],
    values: will === true ? { who: contact.name } : await nudgeValues(turn, conversation, contact),
    after: [...idea, ...behind],
    choices: ids.map((id) => (id === 'more' ? labelled(id, { key: 'nudge.more' }) : choice(id))),
  };
}

/** What they may know the answer to. */
function couldTell({ name: who }: Contact, question: MarketNote | undefined): Paragraph[] {
  return question ? [para('market.could', { question: question.text, who })] : [];
}

/** With nothing to write about, an idea to let them hear of oneself: the same one as long as it is about them. */
async function someIdea(turn: Turn, { data }: Conversation, contact: Contact): Promise<Paragraph[]> {
  const proposed = (data.ideas as Record<string, string> | undefined) ?? {};
  const idea = proposed[contact.id] ?? (await proposeIdea(turn, contact));
  if (idea === undefined) return [];
  data.ideas = { ...proposed, [contact.id]: idea };
  const said = await ideaSaid(turn, idea, contact);
  return said === undefined ? [] : [para('ideas.nudge', { idea: said })];
}

/** Each naming counts once: whoever was named is left in peace for a while, also when nothing came back. */
async function markNamed(turn: Turn, { data }: Conversation, contactId: string): Promise<void> {
  const named = (data.named as string[] | undefined) ?? [];
  if (named.includes(contactId)) return;
  data.named = [...named, contactId];
  await turn.nudges.add({ contactId, at: turn.now, outcome: 'open' });
}

/** Whom the nudge may name, the one it names now first: ids of contacts. */
export function picksOf({ data }: Conversation): string[] {
  return (data.picks as string[] | undefined) ?? [];
}
