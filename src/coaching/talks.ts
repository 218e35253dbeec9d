import { contactTalk } from './contact.ts';
import { editTalk } from './edit.ts';
import { eraseTalk } from './erase.ts';
import { evaluationTalk } from './evaluation.ts';
import { followUpTalk } from './followUp.ts';
import { goalTalk } from './goal.ts';
import { meetTalk } from './meet.ts';
import { nudgeTalk } from './nudge.ts';
import { openingTalk } from './opening.ts';
import { pauseTalk } from './pause.ts';
import { prepTalk } from './prep.ts';
import { promiseTalk } from './promise.ts';
import { referTalk } from './refer.ts';
import { requestTalk } from './request.ts';
import { settingsTalk } from './settings.ts';
import type { Talk } from './talk.ts';
import { thanksTalk } from './thanks.ts';
import { toldTalk } from './told.ts';
import { touchTalk } from './touch.ts';
import { welcomeTalk } from './welcome.ts';

const all: readonly Talk[] = [
  welcomeTalk,
  goalTalk,
  meetTalk,
  prepTalk,
  openingTalk,
  evaluationTalk,
  thanksTalk,
  followUpTalk,
  nudgeTalk,
  referTalk,
  requestTalk,
  promiseTalk,
  contactTalk,
  touchTalk,
  toldTalk,
  editTalk,
  settingsTalk,
  pauseTalk,
  eraseTalk,
];

/** The coaching behind every script, by the script's id. */
export const talks: Readonly<Record<string, Talk>> = Object.fromEntries(all.map((talk) => [talk.script.id, talk]));
