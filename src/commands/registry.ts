import type { Language } from '../domain/entities.ts';
import { nearestWord } from '../domain/nearestWord.ts';
import { ask } from './ask.ts';
import { type Command, isCalled } from './command.ts';
import { contact } from './contact.ts';
import { edit } from './edit.ts';
import { erase } from './erase.ts';
import { evaluate } from './evaluate.ts';
import { event } from './event.ts';
import { exportData } from './exportData.ts';
import { goal } from './goal.ts';
import { helpOver } from './help.ts';
import { ideas } from './ideas.ts';
import { influence } from './influence.ts';
import { inventory } from './inventory.ts';
import { link } from './link.ts';
import { market } from './market.ts';
import { meet } from './meet.ts';
import { meetings } from './meetings.ts';
import { nudge } from './nudge.ts';
import { opening } from './opening.ts';
import { pause } from './pause.ts';
import { pitch } from './pitch.ts';
import { prep } from './prep.ts';
import { privacy } from './privacy.ts';
import { profile } from './profile.ts';
import { progress } from './progress.ts';
import { promises } from './promises.ts';
import { quit } from './quit.ts';
import { read } from './read.ts';
import { refer } from './refer.ts';
import { referrals } from './referrals.ts';
import { request } from './request.ts';
import { saw } from './saw.ts';
import { settings } from './settings.ts';
import { share } from './share.ts';
import { start } from './start.ts';
import { step } from './step.ts';
import { stop } from './stop.ts';
import { stories } from './stories.ts';
import { thanks } from './thanks.ts';
import { tips } from './tips.ts';
import { today } from './today.ts';
import { touch } from './touch.ts';
import { trail } from './trail.ts';
import { undo } from './undo.ts';
import { unlink } from './unlink.ts';
import { win } from './win.ts';

/** Every command, in the order help shows them. Every surface is generated from this list. */
export const commands: readonly Command[] = [
  start,
  today,
  goal,
  profile,
  pitch,
  stories,
  market,
  influence,
  meet,
  meetings,
  prep,
  opening,
  evaluate,
  thanks,
  ask,
  refer,
  referrals,
  request,
  win,
  trail,
  promises,
  tips,
  contact,
  step,
  event,
  inventory,
  touch,
  nudge,
  ideas,
  saw,
  progress,
  share,
  read,
  edit,
  undo,
  settings,
  pause,
  stop,
  quit,
  link,
  unlink,
  privacy,
  exportData,
  erase,
  helpOver(() => commands),
];

/** The command of a typed word, in either language. */
export function findCommand(word: string): Command | undefined {
  const typed = word.toLowerCase();
  return commands.find((command) => isCalled(command, typed));
}

/** The command that was probably meant by a word that names none; of two as near, the one in the language given. */
export function nearestCommand(typed: string, language: Language): { word: string; command: Command } | undefined {
  const words = [language, language === 'nl' ? 'en' : 'nl'] as const;
  const known = words.flatMap((each) => commands.flatMap((command) => command.words[each]));
  const word = nearestWord(typed.toLowerCase(), known);
  const command = word === undefined ? undefined : findCommand(word);
  return word && command ? { word, command } : undefined;
}
