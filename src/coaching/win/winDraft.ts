import type { Contact, Win } from '../../domain/entities.ts';
import type { Paragraph, Say, Value, Values } from '../../domain/message.ts';
import { isQuotable } from '../../domain/quotable.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { nameWanted, para, signature } from '../messages.ts';
import { greetedName, type ThanksForm, toneOf } from '../thanks/thanksDraft.ts';
import type { Help } from './help.ts';
import { namesOf } from './helpSaid.ts';
import { storyOf, thanksFor } from './winHelpers.ts';

/** What a draft says of somebody's help: more reads like a list. */
const MOST_SAID = 2;

/** A thank-you for a goal that was reached, with what this person gave on the way there. The person sends it. */
export async function winDraft(
  turn: Turn,
  win: Win,
  contact: Contact,
  form: ThanksForm,
  round: number,
): Promise<Paragraph[]> {
  const story = await storyOf(turn, win);
  const { language, address } = toneOf(turn, contact);
  const onTrail = new Set(story?.found?.trail.people);
  const said = await partsOf(turn, win, contact, story?.help.get(contact.id), { onTrail, tone: { address } });
  const [part = '', more = ''] = said.slice(0, MOST_SAID);
  const values: Values = {
    name: greetedName(contact),
    me: signature(turn),
    address,
    news: { key: `win.news.${story?.goal.kind ?? 'other'}` },
    part,
    hasPart: part === '' ? 'no' : 'yes',
    more,
    hasMore: more === '' ? 'no' : 'yes',
  };
  const which = form === 'text' && round % 2 === 1 ? 'text-2' : form;
  const signed = form === 'text' ? [] : nameWanted(turn);
  return [{ draft: { key: `win.draft.${which}`, values }, language }, ...signed];
}

/** What somebody gave, a sentence each, what weighed most first: of whom it came through, not whom they named besides. */
async function partsOf(
  turn: Turn,
  win: Win,
  contact: Contact,
  help: Help | undefined,
  { onTrail, tone }: { readonly onTrail: ReadonlySet<string>; readonly tone: Values },
): Promise<Say[]> {
  const part = (key: TextKey, values: Values = {}): Say => ({ key, values: { ...tone, ...values } });
  const named = async (key: TextKey, ids: ReadonlySet<string>): Promise<Say[]> => {
    const leading = new Set([...ids].filter((id) => onTrail.has(id)));
    const people: Value = { list: await namesOf(turn, leading.size > 0 ? leading : ids) };
    return ids.size > 0 ? [part(key, { people, led: leading.size > 0 ? 'yes' : 'no' })] : [];
  };
  const isWinner = win.contactId === contact.id;
  const said: Say[] = isWinner ? [part('win.part.won')] : [];
  if (!help) return said;
  if (!isWinner)
    said.push(...(await named('win.part.introduced', help.introduced)), ...(await named('win.part.sent', help.sent)));
  if (help.tips.length > 0) said.push(part('win.part.tips', tipIn(turn, contact, help.tips)));
  if (help.talked) said.push(part('win.part.talked'));
  if (help.kept) said.push(part('win.part.kept'));
  if (help.answered) said.push(part('win.part.answered'));
  return said;
}

/** A single tip is quoted where its words can be said to whoever gave it. */
function tipIn(turn: Turn, contact: Contact, [tip = '', another]: readonly string[]): Values {
  const own = toneOf(turn, contact).language === turn.person.language;
  const quoted = another === undefined && own && isQuotable(tip, contact.name);
  return { quote: tip, which: quoted ? 'quoted' : another === undefined ? 'one' : 'several' };
}

/** How far the thanking is, before the next draft. */
export async function winProgress(turn: Turn, win: Win): Promise<Paragraph[]> {
  const { open, sent } = await thanksFor(turn, win);
  return sent > 0 ? [para('win.progress', { sent, open: open.length })] : [];
}
