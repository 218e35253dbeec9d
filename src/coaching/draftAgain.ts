import type { Ask } from './walk/talk.ts';

/**
 * What stands above a draft that was asked for in another form or wording: one short line, for the
 * whole introduction has just been read. Nothing above the first.
 */
export function draftAgain(who: string, form: 'text' | 'email' | 'card', round: number): Pick<Ask, 'key' | 'values'> {
  return form === 'text' && round === 0 ? {} : { key: 'draft.again', values: { who, form } };
}
