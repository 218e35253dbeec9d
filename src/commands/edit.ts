import { z } from 'zod';
import { currentAnswer, editableAnswers, editChoice, isCalled } from '../coaching/edit/editable.ts';
import { reply } from '../coaching/messages.ts';
import { answerTalk } from '../coaching/walk/walk.ts';
import { UserError } from '../domain/errors.ts';
import { defineCommand, ref, text } from './command.ts';

/** What has a command of its own to change it: «/wijzig doel». */
const CHANGED_ELSEWHERE: readonly string[] = [
  'goal',
  'settings',
  'contact',
  'meetings',
  'tips',
  'promises',
  'referrals',
];

/** Changes an answer given before. What came of the former one and is still open is replaced. */
export const edit = defineCommand({
  name: 'edit',
  words: { en: ['edit', 'change'], nl: ['wijzig', 'wijzigen', 'verander'] },
  options: z.object({ answer: ref('answers'), text: text(), line: text() }),
  async run(turn, { answer: id, text: said, line }) {
    if (id !== undefined) {
      const chosen = await turn.answers.get(id);
      if (!chosen) throw new UserError('error.not-found');
      const { id: answer } = await currentAnswer(turn, chosen);
      const given = said?.trim();
      const conversation = await turn.start('edit', { data: { answer }, silent: given !== undefined && given !== '' });
      if (given) await answerTalk(turn, conversation, 'text', { text: given });
      return;
    }
    const answers = await editableAnswers(turn, line);
    const elsewhere = turn.commandOf(line?.trim().toLowerCase() ?? '');
    const isNamed = line !== undefined && answers.some((each) => isCalled(turn, each, line));
    if (elsewhere && !isNamed && CHANGED_ELSEWHERE.includes(elsewhere)) return turn.run(elsewhere, {});
    const given = said?.trim();
    const [found] = answers;
    if (given && line && found) return turn.run('edit', { answer: found.id, text: given });
    if (answers.length === 0) return void (await turn.say(reply('edit.none')));
    await turn.say(reply('edit.which', undefined, { choices: answers.map(editChoice) }));
  },
});
