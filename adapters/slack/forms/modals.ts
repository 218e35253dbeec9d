import type { Coach } from '../../../src/coach.ts';
import { formOf } from '../../../src/commands/forms.ts';
import type { AccountRef } from '../../../src/ports/incoming.ts';
import type { Reader } from '../../../src/texts/say.ts';
import { inSlack } from '../show/inSlack.ts';
import type { Clients } from '../workspaces/clients.ts';
import { type FormParts, formView, type ShownField } from './formView.ts';
import { AHEAD, type Wanted } from './receiveForm.ts';

/** Shows forms. */
export interface Modals {
  /** Opens a form within the three seconds that a trigger lives. False when there is nothing to fill in. */
  open(wanted: Wanted, by: { account: AccountRef; reader: Reader; trigger: string; place?: string }): Promise<boolean>;
}

export function createModals(clients: Clients, coach: Pick<Coach, 'ahead'>): Modals {
  async function partsOf(
    wanted: Wanted,
    account: AccountRef,
  ): Promise<Pick<FormParts, 'id' | 'title' | 'fields'> | undefined> {
    if (wanted.is === 'ahead') {
      const ahead = await coach.ahead(account, wanted.delivery);
      const fields = ahead.map((each): ShownField => ({ ...each, type: 'long', optional: true }));
      return fields.length > 0 ? { id: AHEAD, title: { key: 'form.all' }, fields } : undefined;
    }
    const form = formOf(wanted.is === 'save' ? 'save' : wanted.name);
    const fields = form?.fields.map((field): ShownField => {
      const initial = wanted.is === 'save' && field.id === 'text' ? { initial: wanted.text } : {};
      return { ...field, label: { key: field.label }, ...initial };
    });
    return form && fields && { id: form.name, title: { key: form.title }, fields };
  }

  return {
    async open(wanted, { account, reader, trigger, place }) {
      const parts = await partsOf(wanted, account);
      if (!parts) return false;
      const delivery = wanted.is === 'ahead' ? { delivery: wanted.delivery } : {};
      const metadata = JSON.stringify({ language: reader.language, ...delivery, ...(place ? { place } : {}) });
      const client = await clients.of(account.tenant);
      await client.views.open({ trigger_id: trigger, view: formView({ ...parts, metadata, reader: inSlack(reader) }) });
      return true;
    },
  };
}
