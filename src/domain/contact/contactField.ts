import type { Contact, Language } from '../entities.ts';
import { readCadence } from './readCadence.ts';
import { type CircleChange, readCircles } from './readCircles.ts';

/** What can be told of a contact, in the order it is offered. */
export const contactFields = [
  'organisation',
  'role',
  'circle',
  'email',
  'phone',
  'interests',
  'notes',
  'name',
  'address',
  'language',
  'cadence',
  'state',
] as const;
export type ContactField = (typeof contactFields)[number];

/** One thing told of a contact: the words as typed. `adds`: they come behind what is there already. */
export interface ContactChange {
  readonly field: ContactField;
  readonly value: string;
  readonly adds?: boolean;
}

export type ContactPatch = Partial<Omit<Contact, 'id' | 'folded' | 'addedAt' | 'mergedIntoId'>> & {
  circles?: CircleChange;
};

const nothing =
  /^(?:-+|none|empty|clear|nothing|delete|remove|geen|leeg|leegmaken|niets|niks|weg|wis|wissen|n\.?v\.?t\.?)[.!]?$/iu;

const languages = new Map<string, Language>(
  Object.entries({
    nl: 'nl',
    nederlands: 'nl',
    dutch: 'nl',
    en: 'en',
    engels: 'en',
    english: 'en',
  }),
);
const addresses = new Map<string, 'je' | 'u'>(
  Object.entries({
    je: 'je',
    jij: 'je',
    jou: 'je',
    tutoyeren: 'je',
    informeel: 'je',
    informal: 'je',
    u: 'u',
    uw: 'u',
    vousvoyeren: 'u',
    formeel: 'u',
    formal: 'u',
  }),
);
type ContactState = Exclude<Contact['state'], 'merged'>;
const states = new Map<string, ContactState>(
  Object.entries({
    active: 'active',
    actief: 'active',
    'weer actief': 'active',
    resting: 'resting',
    rest: 'resting',
    rust: 'resting',
    'met rust': 'resting',
    never: 'never',
    nooit: 'never',
    'nooit meer': 'never',
    deceased: 'deceased',
    died: 'deceased',
    'has died': 'deceased',
    'passed away': 'deceased',
    overleden: 'deceased',
    gestorven: 'deceased',
    'is overleden': 'deceased',
    'is gestorven': 'deceased',
    'is deceased': 'deceased',
  }),
);

/** The state of a contact a word stands for: "nooit", "weer actief". */
export function stateOf(text: string): ContactState | undefined {
  return states.get(
    text
      .trim()
      .toLowerCase()
      .replace(/[.!]+$/u, ''),
  );
}

/** Whether a word is how one speaks to somebody: "u", "je". */
export function addressOf(text: string): 'je' | 'u' | undefined {
  return addresses.get(text.trim().toLowerCase());
}

/** An e-mail address, alone in a text. */
export function isEmail(text: string): boolean {
  return /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$/u.test(text.trim());
}

/** A telephone number, alone in a text: six digits or more and what stands between them. */
export function isPhone(text: string): boolean {
  return /^[+(]?\d[\d\s().+/-]*$/u.test(text.trim()) && text.replace(/\D/gu, '').length >= 6;
}

/**
 * What the words for a field change on a contact; nothing when they cannot be read. An empty text, or "none", clears the
 * field. Names cannot be cleared.
 */
export function readContactValue(field: ContactField, text: string, language: Language): ContactPatch | undefined {
  const value = text.trim();
  const cleared = value === '' || nothing.test(value);
  const line = value.replace(/\s+/gu, ' ');
  switch (field) {
    case 'name':
      return cleared ? undefined : { name: line };
    case 'organisation':
    case 'role':
      return { [field]: cleared ? null : line };
    case 'interests':
    case 'notes':
      return { [field]: cleared ? null : value };
    case 'email':
      return cleared ? { email: null } : isEmail(value) ? { email: value } : undefined;
    case 'phone':
      return cleared ? { phone: null } : isPhone(value) ? { phone: line } : undefined;
    case 'language': {
      const found = languages.get(value.toLowerCase());
      return cleared ? { language: null } : found && { language: found };
    }
    case 'address': {
      const found = addressOf(value);
      return cleared ? { address: null } : found && { address: found };
    }
    case 'cadence': {
      const cadenceDays = readCadence(value, language);
      return cleared ? { cadenceDays: null } : cadenceDays === undefined ? undefined : { cadenceDays };
    }
    case 'state': {
      const state = stateOf(value);
      return state && { state };
    }
    case 'circle':
      return { circles: cleared ? { into: [], outOf: [], clear: true } : readCircles(line) };
  }
}
