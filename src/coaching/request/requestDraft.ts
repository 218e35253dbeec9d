import type { Contact, Goal, Language, Referral } from '../../domain/entities.ts';
import { fitsASentence } from '../../domain/fitsASentence.ts';
import type { Paragraph, Say, Value, Values } from '../../domain/message.ts';
import { type Addressed, addressed } from '../../domain/told/requestSubject.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { signature } from '../messages.ts';
import { greetedName, toneOf } from '../thanks/thanksDraft.ts';
import { goalPhrase } from './requestGoal.ts';

/** A text to paste, an e-mail, or the text for whoever can introduce the coachee. */
export type RequestForm = 'text' | 'email' | 'introducer';

/** What a request is made of. Without a referral nobody sent the coachee there. */
export interface RequestFacts {
  readonly to: Contact;
  readonly from?: Contact | undefined;
  readonly referral?: Referral | undefined;
  readonly goal?: Goal | undefined;
  /** What the coachee said it is to be about; else it is about what the referral is. */
  readonly about?: string | undefined;
  /** A request went out before and nothing came back. */
  readonly reminder: boolean;
}

const WORDINGS = { text: 3, email: 1, introducer: 2 } as const;
const REMINDERS = 2;

/**
 * A request for twenty minutes: who sent me, that it is information I come for, honest about the goal (book: Netwerkgesprek,
 * opening). In the language and tone of whoever gets it; the wording turns with `round`. The person sends it.
 */
export function requestDraft(turn: Turn, facts: RequestFacts, form: RequestForm, round: number): Paragraph[] {
  if (form === 'introducer' && facts.from) return forIntroducer(turn, facts, facts.from, round);
  const { language, address } = toneOf(turn, facts.to);
  const turnOf = (count: number) => String((round % count) + 1);
  const values = valuesFor(turn, facts, language, address);
  if (facts.reminder) return [draft(`request.reminder-${turnOf(REMINDERS)}`, values, language)];
  const wording = form === 'email' ? '1' : turnOf(WORDINGS.text);
  const parts = {
    lead: part(`request.lead-${wording}`, values),
    purpose: part(`request.purpose-${wording}`, values),
    ask: part(`request.ask-${wording}`, values),
  };
  return [draft(`request.${form}`, { ...values, ...parts }, language)];
}

/** A line to the introducer in their tone, and under it what they can forward, in the tone of whom it is for. */
function forIntroducer(turn: Turn, facts: RequestFacts, from: Contact, round: number): Paragraph[] {
  const tone = toneOf(turn, from);
  const theirs = toneOf(turn, { ...facts.to, language: facts.to.language ?? tone.language });
  const wording = String((round % WORDINGS.introducer) + 1);
  const line = valuesFor(turn, facts, tone.language, tone.address);
  // To whoever introduces, the other is somebody else: “how she got into wind” cannot be turned to them.
  if (!fitsASentence(aboutOf(facts) ?? '')) line.subject = 'none';
  const key = facts.reminder ? 'request.line-reminder' : `request.line-${wording}`;
  const values = valuesFor(turn, facts, theirs.language, theirs.address);
  const parts = {
    purpose: part(`request.purpose-${wording}`, values),
    ask: part(`request.ask-${wording}`, { ...values, subject: 'none' }),
  };
  const forward = draft(`request.forward-${wording}`, { ...values, ...parts }, theirs.language);
  return [draft(key, { ...line, name: greetedName(from) }, tone.language), forward];
}

function draft(key: string, values: Values, language: Language): Paragraph {
  return { draft: { key: key as TextKey, values }, language };
}

function part(key: string, values: Values): Say {
  return { key: key as TextKey, values };
}

/** The coachee's own words only go into a text in the coachee's own language, and where they fit a sentence. */
function valuesFor(turn: Turn, facts: RequestFacts, language: Language, address: 'je' | 'u'): Record<string, Value> {
  const { to, from, referral, goal } = facts;
  const own = language === turn.person.language;
  const subjectOf = own ? subjectIn(facts, language, address) : undefined;
  const phrase = own && goal ? goalPhrase(goal.words, language) : undefined;
  const subject: Record<string, Value> = {
    about: subjectOf?.about ?? '',
    asked: subjectOf?.asked ?? '',
    organisation: to.organisation ?? '',
    subject: subjectOf?.is ?? (to.organisation ? 'organisation' : 'none'),
  };
  return {
    ...subject,
    name: greetedName(to),
    who: to.name,
    short: greetedName(to),
    me: signature(turn),
    from: from?.name ?? '',
    hasFrom: from ? 'yes' : 'no',
    offered: referral && referral.introduction !== 'none' ? 'yes' : 'no',
    address,
    kind: goal?.kind ?? 'none',
    goal: phrase ?? '',
    hasGoal: phrase ? 'yes' : 'no',
  };
}

function aboutOf({ about, referral }: RequestFacts): string | undefined {
  return about ?? referral?.about ?? undefined;
}

function subjectIn(facts: RequestFacts, language: Language, address: 'je' | 'u'): Addressed | undefined {
  const about = aboutOf(facts);
  return about === undefined ? undefined : addressed(about, language, address);
}

/** Whether a draft to the person says what it is to be about. */
export function saysSubject(turn: Turn, facts: RequestFacts): boolean {
  const { language, address } = toneOf(turn, facts.to);
  return language === turn.person.language && subjectIn(facts, language, address) !== undefined;
}
