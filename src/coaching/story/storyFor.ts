import type { Meeting, Story } from '../../domain/entities.ts';
import { fittingStory } from '../../domain/likeness/fittingStory.ts';
import type { Turn } from '../../turn.ts';
import { latestAnswers } from '../answers.ts';
import { goalOf } from '../meet/aboutMeeting.ts';
import { partnersOf } from '../meet/meetingFacts.ts';

/** One's own story that fits a conversation by its subject, its partner or their organisation, and the word it fits by. */
export async function storyFor(turn: Turn, meeting: Meeting): Promise<{ story: Story; word: string } | undefined> {
  const stories = await turn.stories.list({}, { by: 'at', descending: true });
  if (stories.length === 0) return undefined;
  const partners = await partnersOf(turn, meeting.id);
  const answers = await latestAnswers(turn, meeting.id);
  const about = [
    meeting.about,
    meeting.place,
    answers.get('prep.why')?.text,
    answers.get('prep.partner')?.text,
    ...partners.flatMap(({ organisation, role, interests }) => [organisation, role, interests]),
    (await goalOf(turn, meeting))?.words,
  ];
  return fittingStory(stories, about.filter((each) => each).join('\n'));
}
