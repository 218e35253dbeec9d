import { askTalk } from '../ask/ask.ts';
import { closingTalk } from '../closing/closing.ts';
import { contactTalk } from '../contact/contact.ts';
import { editTalk } from '../edit/edit.ts';
import { eraseTalk } from '../erase.ts';
import { evaluationTalk } from '../evaluation/evaluation.ts';
import { eventTalk } from '../event/event.ts';
import { favoursTalk } from '../favours/favours.ts';
import { followUpTalk } from '../followUp/followUp.ts';
import { goalTalk } from '../goal.ts';
import { ideasTalk } from '../idea/ideas.ts';
import { influenceTalk } from '../influence/influence.ts';
import { inventoryTalk } from '../inventory/inventory.ts';
import { marketTalk } from '../market/marketTalk.ts';
import { meetTalk } from '../meet/meet.ts';
import { nudgeTalk } from '../nudge/nudge.ts';
import { openingTalk } from '../opening/opening.ts';
import { pauseTalk } from '../pause.ts';
import { pitchTalk } from '../pitch/pitchTalk.ts';
import { profileTalk } from '../pitch/profileTalk.ts';
import { prepTalk } from '../prep/prep.ts';
import { reflectionTalk } from '../progress/reflection.ts';
import { promiseTalk } from '../promise/promise.ts';
import { referTalk } from '../refer/refer.ts';
import { requestTalk } from '../request/request.ts';
import { returnTalk } from '../return/return.ts';
import { sawTalk } from '../saw/saw.ts';
import { settingsTalk } from '../settings.ts';
import { shareTalk } from '../share/share.ts';
import { stepTalk } from '../step/step.ts';
import { storyTalk } from '../story/storyTalk.ts';
import { thanksTalk } from '../thanks/thanks.ts';
import { toldTalk } from '../told/told.ts';
import { touchTalk } from '../touch/touch.ts';
import { welcomeTalk } from '../welcome/welcome.ts';
import { winTalk } from '../win/win.ts';
import type { Talk } from './talk.ts';

const all: readonly Talk[] = [
  welcomeTalk,
  goalTalk,
  profileTalk,
  pitchTalk,
  storyTalk,
  marketTalk,
  influenceTalk,
  meetTalk,
  prepTalk,
  openingTalk,
  evaluationTalk,
  thanksTalk,
  closingTalk,
  winTalk,
  followUpTalk,
  nudgeTalk,
  reflectionTalk,
  shareTalk,
  inventoryTalk,
  stepTalk,
  ideasTalk,
  sawTalk,
  eventTalk,
  favoursTalk,
  referTalk,
  requestTalk,
  askTalk,
  promiseTalk,
  contactTalk,
  touchTalk,
  toldTalk,
  returnTalk,
  editTalk,
  settingsTalk,
  pauseTalk,
  eraseTalk,
];

/** The coaching behind every script, by the script's id. */
export const talks: Readonly<Record<string, Talk>> = Object.fromEntries(all.map((talk) => [talk.script.id, talk]));
