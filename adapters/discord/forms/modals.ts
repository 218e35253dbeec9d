import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Coach } from '../../../src/coach.ts';
import { formOf } from '../../../src/commands/forms.ts';
import type { AccountRef } from '../../../src/ports/incoming.ts';
import type { Reader } from '../../../src/texts/say.ts';
import type { Wanted } from '../in/received.ts';
import { WORDS } from '../in/receiveForm.ts';
import { inDiscord } from '../inDiscord.ts';
import { allId, formId, writeId } from '../out/customIds.ts';
import { type FormParts, formView, type ShownField } from './formView.ts';

type Asked = Pick<Coach, 'ahead' | 'offers'>;

/** The form that somebody wants; nothing when there is nothing to fill in any more. */
export async function modalFor(
  wanted: Wanted,
  account: AccountRef,
  { coach, reader }: { coach: Asked; reader: Reader },
): Promise<APIModalInteractionResponseCallbackData | undefined> {
  const parts = await partsOf(wanted, account, coach, reader);
  return parts && formView({ ...parts, reader: inDiscord(reader) });
}

async function partsOf(
  wanted: Wanted,
  account: AccountRef,
  coach: Asked,
  reader: Reader,
): Promise<Omit<FormParts, 'reader'> | undefined> {
  switch (wanted.is) {
    case 'ahead': {
      const ahead = await coach.ahead(account, wanted.delivery);
      const fields = ahead.map((each): ShownField => ({ ...each, type: 'long', optional: true }));
      return fields.length > 0 ? { id: allId(wanted.delivery), title: { key: 'form.all' }, fields } : undefined;
    }
    case 'write': {
      const label = { key: 'discord.your-answer' } as const;
      const isAsked = await coach.offers(account, wanted.delivery);
      return isAsked
        ? { id: writeId(wanted.delivery), title: label, fields: [{ id: WORDS, label, type: 'long' }] }
        : undefined;
    }
    default: {
      const form = formOf(wanted.is === 'save' ? 'save' : wanted.name);
      const fields = form?.fields.map((field): ShownField => {
        const initial = wanted.is === 'save' && field.id === 'text' ? { initial: wanted.text } : {};
        return { ...field, label: { key: field.label }, ...initial };
      });
      return form && fields && { id: formId(form.name, reader.language), title: { key: form.title }, fields };
    }
  }
}
