import type { ViewStateValue } from '@slack/bolt';
import type { KnownBlock, Option } from '@slack/types';
import { placedElements } from './elements.ts';
import { type Entry, enteredValue, isEmpty } from './entry.ts';

/** What was filled in, by block and element, as `view.state.values` has it. */
export type State = Record<string, Record<string, ViewStateValue>>;

/** Entries by block id, or by action id where a block has several elements. */
export type Entries = Readonly<Record<string, Entry>>;

export type Suggested = ReadonlyMap<string, readonly Option[]>;

export function stateOf(blocks: readonly KnownBlock[], entries: Entries, suggested: Suggested = new Map()): State {
  const state: State = {};
  for (const { blockId, element } of placedElements(blocks)) {
    const actionId = element.action_id ?? '';
    const value = enteredValue(element, entries[blockId] ?? entries[actionId], suggested.get(actionId));
    if (value) state[blockId] = { ...state[blockId], [actionId]: { type: element.type, ...value } };
  }
  return state;
}

/**
 * What was filled in, where Slack lets it be sent.
 * Throws when a field is unknown, left out though it is asked for, or of the wrong length: the button would not work.
 */
export function submittedState(blocks: readonly KnownBlock[], entries: Entries, suggested: Suggested): State {
  const placed = placedElements(blocks);
  const known = placed.flatMap(({ blockId, element }) => [blockId, element.action_id]);
  const unknown = Object.keys(entries).filter((key) => !known.includes(key));
  if (unknown.length > 0) throw new Error(`there is no field ${unknown.join(', ')}, but: ${known.join(', ')}`);
  const state = stateOf(blocks, entries, suggested);
  for (const { block, blockId, element } of placed) {
    const value = state[blockId]?.[element.action_id ?? ''];
    if (!value || block.type !== 'input') continue;
    const { type: _type, ...filled } = value;
    if (isEmpty(filled) && !block.optional) throw new Error(`${blockId} has to be filled in`);
    if (element.type !== 'plain_text_input' || typeof value.value !== 'string') continue;
    const { min_length: least = 0, max_length: most = 3000 } = element;
    if (value.value.length > most || value.value.length < least)
      throw new Error(`${blockId} takes ${least} to ${most} characters`);
  }
  return state;
}
