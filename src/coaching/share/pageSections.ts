import type { Goal, Profile } from '../../domain/entities.ts';
import type { Value } from '../../domain/message.ts';
import type { Section } from '../../domain/share/readSections.ts';
import { walkOn } from '../../domain/trail/walkOn.ts';
import type { Turn } from '../../turn.ts';
import { latestAnswers } from '../answers.ts';
import { yearOf } from '../contact/contactCard.ts';
import { openQuestions } from '../market/openQuestions.ts';
import { partnersOf } from '../meet/meetingFacts.ts';
import { at } from '../messages.ts';
import { profileNow } from '../pitch/profileRows.ts';
import { hasProgress, progressOf, TELLS_OF_ROTATION } from '../progress/progressLines.ts';
import { storyTold } from '../story/storyTalk.ts';
import type { WhoIsWho } from './whoIsWho.ts';

const LATELY = { hours: -24 * 90 };
/** What still fits on a page. */
const MOST = { stories: 3, questions: 10, trail: 30, evaluations: 5 };
const SELF: readonly Profile['about'][] = ['who', 'can', 'cannot', 'vision', 'pitch'];
const LOOKED_BACK = ['good', 'better', 'tips'] as const;
/** What the other lines of an item stand behind; the spaces do not break, so that no platform takes them away. */
const INDENT = '\u00a0\u00a0';

type Lines = (turn: Turn, who: WhoIsWho) => Promise<Value[]>;

/** One's own words in lines, the further ones behind the first. */
function own(text: string): string {
  return text.trim().replace(/\s*\n\s*/gu, `\n${INDENT}`);
}

const goals: Lines = async (turn, { words }) => {
  const all = await turn.goals.list({ state: ['open', 'won'] }, { by: 'openedAt' });
  const first = (goal: Goal) => (goal.state === 'open' ? 0 : 1);
  return all
    .toSorted((one, other) => first(one) - first(other))
    .map(({ words: text, kind, state }) => ({
      key: 'share.goal',
      values: { words: own(words(text)), kind: { key: `goal.kind.${kind}` }, state },
    }));
};

const profile: Lines = async (turn, { words }) => {
  const now = await profileNow(turn);
  return SELF.flatMap((about): Value[] => {
    const text = now.get(about)?.text;
    return text ? [{ key: `share.profile.${about}`, values: { text: own(words(text)) } }] : [];
  });
};

const stories: Lines = async (turn, { words }) => {
  const all = await turn.stories.list({}, { by: 'at', descending: true, limit: MOST.stories });
  return all.map((story) => ({ key: 'share.item', values: { text: own(words(storyTold(story))) } }));
};

const figures: Lines = async (turn) => {
  const lately = await progressOf(turn, turn.now.add(LATELY));
  const { conversations: count, referrals, closing, promises, thanks, depth, rotation } = lately;
  const people = await turn.contacts.count({ state: ['active', 'resting', 'never'] });
  return [
    ...(hasProgress(lately) ? [{ key: 'share.lately', values: { count, referrals } } as const] : []),
    ...(closing.of > 0 ? [{ key: 'share.closing', values: { asked: closing.asked, of: closing.of } } as const] : []),
    ...(promises.of > 0 ? [{ key: 'share.promises', values: { kept: promises.kept, of: promises.of } } as const] : []),
    ...(thanks.of > 0 ? [{ key: 'share.thanks', values: { sent: thanks.sent, of: thanks.of } } as const] : []),
    ...(depth > 1 ? [{ key: 'share.depth', values: { depth } } as const] : []),
    ...(rotation && rotation.people > TELLS_OF_ROTATION
      ? [{ key: 'share.rotation', values: { five: rotation.five, people: rotation.people } } as const]
      : []),
    ...(people > 0 ? [{ key: 'share.people', values: { count: people } } as const] : []),
  ];
};

const questions: Lines = async (turn, { words }) =>
  (await openQuestions(turn))
    .slice(0, MOST.questions)
    .map(({ text }) => ({ key: 'share.item', values: { text: own(words(text)) } }));

const trail: Lines = async (turn, { person }) => {
  const referrals = await turn.referrals.list({}, { by: 'at' });
  const links = referrals.flatMap(({ fromId, toId }) => (fromId === null ? [] : [{ fromId, toId }]));
  const way = walkOn(links, MOST.trail);
  return way.map(({ id, depth }) => ({
    key: 'share.step',
    values: { branch: `${INDENT.repeat(depth)}${depth > 0 ? '→ ' : '• '}`, who: person(id) },
  }));
};

/** What one says of oneself of the last conversations. What was said in them belongs to both, and stays away. */
const evaluations: Lines = async (turn, who) => {
  const held = await turn.meetings.list({ state: 'held' }, { by: 'startsAt', descending: true });
  const lines: Value[] = [];
  let shown = 0;
  for (const meeting of held) {
    if (shown === MOST.evaluations) break;
    const answers = await latestAnswers(turn, meeting.id);
    const told = LOOKED_BACK.flatMap((step): Value[] => {
      const text = answers.get(`evaluation.${step}`)?.text;
      return text ? [{ key: `share.evaluation.${step}`, values: { text: own(who.words(text)), indent: INDENT } }] : [];
    });
    if (told.length === 0) continue;
    shown += 1;
    const partners = (await partnersOf(turn, meeting.id)).map(({ id }) => who.person(id));
    const hasWho = partners.length > 0 ? 'yes' : 'no';
    lines.push(
      {
        key: 'share.talk',
        values: {
          day: at(meeting.startsAt, 'day'),
          year: yearOf(turn, meeting.startsAt),
          hasWho,
          who: { list: partners },
        },
      },
      ...told,
    );
  }
  return lines;
};

/** The lines of each part of the page; none when there is nothing to tell. */
export const sectionLines: Readonly<Record<Section, Lines>> = {
  goals,
  profile,
  stories,
  figures,
  questions,
  trail,
  evaluations,
};
