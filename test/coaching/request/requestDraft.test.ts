import { describe, expect, it } from 'vitest';
import { type RequestFacts, type RequestForm, requestDraft } from '../../../src/coaching/request/requestDraft.ts';
import type { Contact, Goal, Language, Referral } from '../../../src/domain/entities.ts';
import { readOpening } from '../../../src/domain/opening/opening.ts';
import { paragraphText } from '../../../src/texts/plain.ts';
import type { Turn } from '../../../src/turn.ts';

const kinds = ['job', 'clients', 'information', 'influence', 'other'] as const;
const languages = ['nl', 'en'] as const;
const goals: Readonly<Record<Language, Readonly<Record<Goal['kind'], string>>>> = {
  nl: {
    job: 'Een baan in de energiesector',
    clients: 'Opdrachten als zzp’er in de zorg',
    information: 'Nieuws over de gemeentepolitiek',
    influence: 'Draagvlak voor het nieuwe rooster',
    other: 'Weten wat ik wil',
  },
  en: {
    job: 'A job in the energy sector',
    clients: 'Clients in healthcare',
    information: 'News about local politics',
    influence: 'Buy-in for the new roster',
    other: 'Finding out what I want',
  },
};

function contact(name: string, more: Partial<Contact> = {}): Contact {
  return { name, language: null, address: null, organisation: null, ...more } as Contact;
}

function said(language: Language, facts: Partial<RequestFacts>, form: RequestForm = 'text', round = 0): string[] {
  const turn = { person: { language, name: language === 'nl' ? 'Sanne Bakker' : 'Sam Reed' } } as Turn;
  const whole: RequestFacts = { to: contact('Anna de Wit'), reminder: false, ...facts };
  return requestDraft(turn, whole, form, round).map((each) =>
    paragraphText(each, { language, zone: 'Europe/Amsterdam' }),
  );
}

function goalOf(language: Language, kind: Goal['kind']): Goal {
  return { kind, words: goals[language][kind] } as Goal;
}

const piet = contact('Piet Jansen');
const about = (text: string, more: Partial<Referral> = {}) =>
  ({ about: text, introduction: 'none', ...more }) as Referral;

describe('the draft of a request', () => {
  const every = languages.flatMap((language) =>
    kinds.flatMap((kind) => [0, 1, 2].map((round) => [language, kind, round] as const)),
  );

  it.each(every)('asks for twenty minutes and not for the goal itself: %s, %s, wording %i', (language, kind, round) => {
    const subject = about(language === 'nl' ? 'de energiemarkt' : 'the energy market');
    for (const from of [piet, undefined]) {
      const [text = ''] = said(language, { from, referral: subject, goal: goalOf(language, kind) }, 'text', round);
      expect(text).toMatch(language === 'nl' ? /twintig minuten/u : /twenty minutes/u);
      expect(text.includes('Piet Jansen')).toBe(from !== undefined);
      expect(text).toMatch(/\n\n(?:Groet|Best wishes),\n/u);
      expect(text).not.toMatch(/\{|\}|undefined| {2}| \n/u);
      expect(readOpening(text, kind)).not.toBe('asks');
    }
  });

  it.each(languages.flatMap((language) => [0, 1, 2].map((round) => [language, round] as const)))(
    'never hides that one looks for work: %s, wording %i',
    (language, round) => {
      const facts = { from: piet, goal: goalOf(language, 'job') };
      const words = language === 'nl' ? 'zoek een baan in de energiesector' : 'looking for a job in the energy sector';
      expect(said(language, facts, 'text', round).join()).toContain(words);
      expect(said(language, facts, 'email', round).join()).toContain(words);
      expect(said(language, facts, 'introducer', round).join()).toContain(words);
      const vague = { from: piet, goal: { kind: 'job', words: '?' } as Goal };
      expect(said(language, vague, 'text', round).join()).toMatch(language === 'nl' ? /een baan/u : /a job/u);
    },
  );

  it('has another wording each time, and then begins again', () => {
    const texts = [0, 1, 2, 3].map((round) => said('nl', { from: piet }, 'text', round).join());
    expect(new Set(texts).size).toBe(3);
    expect(texts[3]).toBe(texts[0]);
  });

  it('speaks to whom it is for: je or u, in their language', () => {
    expect(said('nl', {})[0]).toMatch(/^Hoi Anna,/u);
    const formal = said('nl', { to: contact('Anna de Wit', { address: 'u' }), goal: goalOf('nl', 'job') }).join();
    expect(formal).toMatch(/^Beste Anna de Wit,/u);
    expect(formal).not.toMatch(/(?<!\p{L})(?:je|jou|jij|jouw|jullie)(?!\p{L})/u);
    expect(said('nl', { to: contact('Anna de Wit', { language: 'en' }) })[0]).toMatch(/^Hi Anna,/u);
  });

  it('leaves the coachee’s own words out of a text in another language', () => {
    const to = contact('Anna de Wit', { language: 'en' });
    const text = said('nl', { to, referral: about('de energiemarkt'), goal: goalOf('nl', 'job') }).join();
    expect(text).not.toMatch(/energie/u);
    expect(text).toContain('looking for a job');
  });

  it('leaves out a subject that would not fit a sentence to somebody else', () => {
    for (const note of ['06-12345678', 'voor mijn stage', 'kan veel. belt graag', 'x'.repeat(200)]) {
      expect(said('nl', { referral: about(note) }).join()).not.toContain(note);
    }
  });

  it('takes the organisation where there is no subject', () => {
    expect(said('en', { to: contact('Anna de Wit', { organisation: 'TenneT' }), from: piet })[0]).toContain(
      'at TenneT',
    );
  });

  it('gives the introducer a line in their tone, and something to forward in the tone of whom it is for', () => {
    const from = contact('Piet Jansen', { address: 'u' });
    const [line = '', forward = ''] = said(
      'nl',
      { from, referral: about('laden', { introduction: 'offered' }) },
      'introducer',
    );
    expect(line).toMatch(/^Beste Piet Jansen,\n\nU bood aan/u);
    expect(forward).toMatch(/^Hoi Anna,\n\nIk ben Sanne Bakker\. Piet Jansen stuurt je dit door/u);
  });

  it('asks the introducer whether they will, when they did not offer', () => {
    expect(said('en', { from: piet, referral: about('wind') }, 'introducer')[0]).toContain('Would you be willing');
  });

  it('reminds in a friendly way, and leaves room for a no', () => {
    const [first = '', second = ''] = [0, 1].flatMap((round) =>
      said('en', { from: piet, reminder: true }, 'text', round),
    );
    expect(first).toContain('If it doesn’t suit');
    expect(second).toContain('“not now” is fine too');
    expect(said('nl', { from: piet, reminder: true }, 'introducer')[0]).toContain('door te geven');
  });
});
