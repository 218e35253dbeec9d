import { z } from 'zod';
import { closingToAsk, startClosing } from '../coaching/closing/closing.ts';
import { openQuestions, startEvaluation } from '../coaching/evaluation/startEvaluation.ts';
import { undoNamed } from '../coaching/evaluation/undoNamed.ts';
import { meetingsWith } from '../coaching/meet/aboutMeeting.ts';
import { meetingLine, partnersValue } from '../coaching/meet/meetingFacts.ts';
import { at, labelled, message, proposal, reply } from '../coaching/messages.ts';
import { isBefore } from '../domain/calendar.ts';
import type { Meeting } from '../domain/entities.ts';
import { UserError } from '../domain/errors.ts';
import type { Turn } from '../turn.ts';
import { defineCommand, ref, text } from './command.ts';

const SHOWN = 8;

/** Looks back on a conversation: the last one without an evaluation, or the one with whoever is named. */
export const evaluate = defineCommand({
  name: 'evaluate',
  words: { en: ['evaluate', 'evaluation'], nl: ['evaluatie', 'evalueer', 'terugkijken'] },
  options: z.object({
    meeting: ref('meetings'),
    set: z.enum(['closing']).optional(),
    undo: ref('contacts'),
    line: text(),
  }),
  async run(turn, { meeting: id, set, undo, line }) {
    if (id !== undefined) {
      const meeting = await turn.meetings.get(id);
      if (!meeting) throw new UserError('error.not-found');
      return set === 'closing' ? askClosing(turn, meeting) : evaluateOne(turn, meeting);
    }
    if (undo !== undefined) {
      const contact = await turn.contacts.get(undo);
      if (!contact) throw new UserError('error.not-found');
      return undoNamed(turn, contact);
    }
    const past = await turn.meetings.list(
      { state: ['planned', 'held'], startsAt: { before: turn.now } },
      { by: 'startsAt', descending: true },
    );
    const open = past.filter(({ evaluatedAt }) => evaluatedAt === null);
    const found = await meetingsWith(turn, open, line);
    const [only, another] = found;
    if (!only) return (await fillsIn(turn, past, line?.trim())) ? undefined : nothingOpen(turn, line?.trim());
    if (!another) return startEvaluation(turn, only);
    await choose(turn, found.slice(0, SHOWN));
  },
});

/** Of the last conversation with whoever is named what was skipped can still be told. */
async function fillsIn(turn: Turn, past: readonly Meeting[], name: string | undefined): Promise<boolean> {
  const [last] = name ? await meetingsWith(turn, past, name) : [];
  if (!last || (await openQuestions(turn, last)).length === 0) return false;
  await startEvaluation(turn, last);
  return true;
}

async function evaluateOne(turn: Turn, meeting: Meeting): Promise<void> {
  const values = { who: await partnersValue(turn, meeting), when: at(meeting.startsAt) };
  if (meeting.state === 'cancelled') return void (await turn.say(reply('meeting.was-cancelled', values)));
  if (meeting.evaluatedAt) return void (await turn.say(reply('evaluation.already', values)));
  if (isBefore(turn.now, meeting.startsAt)) return void (await turn.say(reply('evaluation.not-yet', values)));
  return startEvaluation(turn, meeting);
}

/** The closing question that was not asked, as a message; once it was offered it is behind us. */
async function askClosing(turn: Turn, meeting: Meeting): Promise<void> {
  const toAsk = await closingToAsk(turn, meeting.id);
  if (toAsk) return startClosing(turn, toAsk);
  const open = { script: 'closing', aboutId: meeting.id, state: ['active', 'waiting'] as const };
  const [talk] = await turn.conversations.list(open);
  if (talk) return turn.run('start', { conversation: talk.id });
  await turn.say(reply('word.already-ended'));
}

async function nothingOpen(turn: Turn, name: string | undefined): Promise<void> {
  const plan = labelled('meet', { key: 'evaluation.plan' }, { command: 'meet', options: name ? { line: name } : {} });
  await turn.say(reply(name ? 'evaluation.none-with' : 'evaluation.none', name ? { name } : undefined, proposal(plan)));
}

async function choose(turn: Turn, meetings: readonly Meeting[]): Promise<void> {
  const items = await Promise.all(
    meetings.map(async (meeting) => {
      const values = { who: await partnersValue(turn, meeting) };
      const run = { command: 'evaluate', options: { meeting: meeting.id } };
      return {
        body: [await meetingLine(turn, meeting)],
        choices: [labelled(`evaluate:${meeting.id.slice(-8)}`, { key: 'meeting.evaluate', values }, run)],
      };
    }),
  );
  await turn.say(message('reply', 'evaluation.which', undefined, { items }));
}
