import { z } from 'zod';
import { meetingsWith } from '../coaching/meet/aboutMeeting.ts';
import { meetingLine, partnersValue } from '../coaching/meet/meetingFacts.ts';
import { at, labelled, message, proposal, reply } from '../coaching/messages.ts';
import { startPrep } from '../coaching/prep/prep.ts';
import { prepChoice } from '../coaching/prep/prepChoice.ts';
import { isBefore } from '../domain/calendar.ts';
import type { Meeting } from '../domain/entities.ts';
import { UserError } from '../domain/errors.ts';
import type { Turn } from '../turn.ts';
import { defineCommand, ref, text } from './command.ts';

const SHOWN = 8;

/** Prepares a conversation: the next one, or the one with whoever is named. */
export const prep = defineCommand({
  name: 'prep',
  words: { en: ['prep', 'prepare'], nl: ['voorbereiden', 'voorbereiding', 'bereid'] },
  options: z.object({ meeting: ref('meetings'), more: z.enum(['yes']).optional(), line: text() }),
  async run(turn, { meeting: id, more, line }) {
    if (id !== undefined) {
      const meeting = await turn.meetings.get(id);
      if (!meeting) throw new UserError('error.not-found');
      return prepare(turn, meeting, more === 'yes');
    }
    const ahead = await turn.meetings.list({ state: 'planned', startsAt: { from: turn.now } }, { by: 'startsAt' });
    const found = await meetingsWith(turn, ahead, line);
    const [first, another] = found;
    if (!first) return nothingAhead(turn, line?.trim());
    if (!line?.trim() || !another) return startPrep(turn, first);
    await choose(turn, found.slice(0, SHOWN));
  },
});

async function prepare(turn: Turn, meeting: Meeting, more: boolean): Promise<void> {
  const values = { who: await partnersValue(turn, meeting), when: at(meeting.startsAt) };
  if (meeting.state === 'cancelled') return void (await turn.say(reply('meeting.was-cancelled', values)));
  if (!isBefore(turn.now, meeting.startsAt)) {
    const evaluate = labelled(
      'evaluate',
      { key: 'meeting.evaluate', values },
      { command: 'evaluate', options: { meeting: meeting.id } },
    );
    return void (await turn.say(reply('prep.past', values, meeting.evaluatedAt ? {} : { choices: [evaluate] })));
  }
  return startPrep(turn, meeting, more);
}

async function nothingAhead(turn: Turn, name: string | undefined): Promise<void> {
  const plan = labelled('meet', { key: 'prep.plan' }, { command: 'meet', options: name ? { line: name } : {} });
  await turn.say(reply(name ? 'prep.none-with' : 'prep.none', name ? { name } : undefined, proposal(plan)));
}

async function choose(turn: Turn, meetings: readonly Meeting[]): Promise<void> {
  const items = await Promise.all(
    meetings.map(async (meeting) => {
      const who = await partnersValue(turn, meeting);
      return { body: [await meetingLine(turn, meeting)], choices: [await prepChoice(turn, meeting, who)] };
    }),
  );
  await turn.say(message('reply', 'prep.which', undefined, { items }));
}
