import type { Conversation } from '../../domain/entities.ts';
import type { Choice, Paragraph, Say } from '../../domain/message.ts';
import type { Turn } from '../../turn.ts';
import { choice, labelled } from '../messages.ts';
import type { Ask } from '../walk/talk.ts';
import { askAlike } from './alike.ts';
import { type InventoryData, inventoryOf } from './inventoryData.ts';
import { cueKey, type Place, placeValue } from './place.ts';

/** As many ways there are to jog one's memory in each place. */
export const CUES = 4;

/** Asks for names in the place one is at, with other words each time; or which names are somebody known. */
export async function askInventory(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  const data = inventoryOf(conversation);
  const before = takeLead(conversation).map((say): Paragraph => ({ say }));
  const undo = undoChoice(conversation);
  if (step === 'alike') return { ...(await askAlike(turn, conversation)), before };
  const { place, told } = data;
  if (!place) return { key: 'inventory.finished', values: await totals(turn, conversation) };
  const round = takeRound(data, place);
  return {
    ...(told ? { key: 'inventory.more' as const } : {}),
    before,
    values: { circle: placeValue(place), cue: cueOf(place, round) },
    choices: [labelled('done', { key: 'inventory.all-named' }), ...undo],
  };
}

/** Which words jog the memory in a place now, and others the next time. */
function takeRound(data: InventoryData, place: Place): number {
  const key = cueKey(place);
  const before = data.asked?.[key] ?? 0;
  const isSame = data.same === true && before > 0;
  delete data.same;
  if (isSame) return before - 1;
  data.asked = { ...data.asked, [key]: before + 1 };
  return before;
}

/** What jogs the memory in a place, in the words of a round. */
export function cueOf(place: Place, round: number): Say {
  return { key: cueKey(place), values: { round: String(round % CUES) } };
}

/** How many people there are on the list. */
export async function countListed(turn: Turn): Promise<number> {
  return turn.contacts.count({ state: ['active', 'resting', 'never'] });
}

/** How many people there are on the list, and whether that is as many as people know; how many that is, is said once. */
export async function totals(
  turn: Turn,
  { data }: Pick<Conversation, 'data'>,
): Promise<{ total: number; many: string }> {
  const total = await countListed(turn);
  const inventory = inventoryOf({ data });
  const many = total >= KNOWN ? 'yes' : inventory.knownSaid ? 'said' : 'no';
  inventory.knownSaid = true;
  return { total, many };
}

/** Everybody knows about so many people (book: Voorbereiding, inventarisatie). */
const KNOWN = 500;

/** What is said first, once. */
export function takeLead(conversation: Conversation): readonly Say[] {
  const data = inventoryOf(conversation);
  const { lead = [] } = data;
  delete data.lead;
  return lead;
}

/** The way back from what was kept just now. */
function undoChoice(conversation: Conversation): Choice[] {
  const data = inventoryOf(conversation);
  if (!data.batch || data.fresh !== true) return [];
  data.fresh = false;
  const options = { undo: conversation.id, batch: String(data.batch.number) };
  return [choice('undo', { command: 'inventory', options })];
}
