import { describe, expect, it } from 'vitest';
import { type Given, type ThanksForm, thanksDraft } from '../../../src/coaching/thanks/thanksDraft.ts';
import type { Contact, Language, Meeting } from '../../../src/domain/entities.ts';
import { paragraphText } from '../../../src/texts/plain.ts';
import type { Turn } from '../../../src/turn.ts';

const henk = { name: 'Henk de Boer', language: null, address: null } as Contact;
const nothing: Given = { people: [], introduced: [], tips: [], promised: 0 };
const meeting = (about: string | null = null) => ({ about }) as Meeting;

function said(
  language: Language,
  given: Partial<Given>,
  more: { form?: ThanksForm; round?: number; contact?: Partial<Contact>; about?: string } = {},
): string {
  const turn = { person: { language, name: 'Sam Reed' } } as Turn;
  const contact = { ...henk, ...more.contact };
  const whole = { ...nothing, ...given };
  const drafts = thanksDraft(turn, contact, meeting(more.about), whole, more.form ?? 'text', more.round ?? 0);
  return drafts.map((each) => paragraphText(each, { language, zone: 'Europe/Amsterdam' })).join('\n\n');
}

const one = { tips: ['Read the grid report'] };
const lumped = { tips: ['henk says: read the report, so call first'] };
const several = { tips: ['Read the grid report', 'Go to the fair'] };
const name = { people: ['Saskia de Boer'] };
const names = { people: ['Saskia de Boer', 'Tom Becker'] };
const introduction = { introduced: ['Saskia de Boer'] };
const all = { ...several, people: ['Tom Becker'], ...introduction };

describe('the draft of a thank-you', () => {
  it.each([
    [nothing, 'Hi Henk, thank you for making time for me. I’ll let you know where it leads.'],
    [one, 'time for me. I’m going to use your tip: “Read the grid report”. I’ll let'],
    [lumped, 'time for me. I’m going to use your tip. I’ll let'],
    [several, 'time for me. I’m going to use your tips. I’ll let'],
    [name, 'time for me. Thank you as well for pointing me to Saskia de Boer; I’ll get in touch. I’ll let'],
    [names, 'pointing me to Saskia de Boer and Tom Becker; I’ll get in touch.'],
    [introduction, 'time for me. Thank you as well for offering to introduce me to Saskia de Boer. I’ll let'],
    [all, 'pointing me to Tom Becker, and for offering to introduce me to Saskia de Boer. I’ll let'],
    [{ promised: 1 }, 'time for me. And thank you for offering to help. I’ll let'],
    [{ ...introduction, promised: 1 }, 'introduce me to Saskia de Boer. I’ll let'],
  ])('thanks for what was really given: %j', (given, words) => {
    expect(said('en', given)).toContain(words);
  });

  it.each([
    [nothing, 'Hoi Henk, dank je wel dat je tijd voor me vrijmaakte. Ik laat je weten hoe het verder gaat.'],
    [
      { tips: ['het jaarverslag lezen'] },
      'vrijmaakte. Met je tip (‘het jaarverslag lezen’) ga ik aan de slag. Ik laat',
    ],
    [lumped, 'vrijmaakte. Met je tip ga ik aan de slag. Ik laat'],
    [several, 'vrijmaakte. Met je tips ga ik aan de slag. Ik laat'],
    [name, 'vrijmaakte. Fijn ook dat je me op Saskia de Boer wees; ik neem contact op. Ik laat'],
    [introduction, 'vrijmaakte. Fijn ook dat je aanbood om me aan Saskia de Boer voor te stellen. Ik laat'],
    [all, 'dat je me op Tom Becker wees, en aanbood om me aan Saskia de Boer voor te stellen. Ik laat'],
  ])('bedankt voor wat er echt gegeven is: %j', (given, words) => {
    expect(said('nl', given)).toContain(words);
  });

  const gifts = [nothing, one, lumped, several, name, names, introduction, all, { ...all, promised: 2 }];
  const forms = (['text', 'email', 'card'] as const).flatMap((form) => [0, 1].map((round) => [form, round] as const));
  const every = (['en', 'nl'] as const).flatMap((language) =>
    (['je', 'u'] as const).flatMap((address) =>
      forms.map(([form, round]) => [language, address, form, round] as const),
    ),
  );

  it.each(every)('names everybody and reads as one text: %s, %s, %s, wording %i', (language, address, form, round) => {
    for (const given of gifts) {
      const text = said(language, given, { form, round, contact: { address }, about: 'wind' });
      const { people, introduced } = { ...nothing, ...given };
      for (const who of [...people, ...introduced]) expect(text).toContain(who);
      expect(text).not.toMatch(/\{|\}|undefined| {2}| \n|\n{3}|\.\.|says/u);
      expect(text.match(/thank you as well/giu)?.length ?? 0).toBeLessThan(2);
      if (language === 'nl' && address === 'u') expect(text).not.toMatch(/(?<!\p{L})(?:je|jou|jij|jouw)(?!\p{L})/u);
    }
  });

  it('leaves the person’s own words out of a text in another language', () => {
    expect(said('nl', { tips: ['het jaarverslag lezen'] }, { contact: { language: 'en' } })).toContain('use your tip');
  });
});
