import card from './nl/card.json' with { type: 'json' };
import choice from './nl/choice.json' with { type: 'json' };
import closing from './nl/closing.json' with { type: 'json' };
import contact from './nl/contact.json' with { type: 'json' };
import data from './nl/data.json' with { type: 'json' };
import edit from './nl/edit.json' with { type: 'json' };
import erase from './nl/erase.json' with { type: 'json' };
import error from './nl/error.json' with { type: 'json' };
import evaluation from './nl/evaluation.json' with { type: 'json' };
import followUp from './nl/follow-up.json' with { type: 'json' };
import form from './nl/form.json' with { type: 'json' };
import goal from './nl/goal.json' with { type: 'json' };
import help from './nl/help.json' with { type: 'json' };
import keyboard from './nl/keyboard.json' with { type: 'json' };
import meet from './nl/meet.json' with { type: 'json' };
import meeting from './nl/meeting.json' with { type: 'json' };
import nudge from './nl/nudge.json' with { type: 'json' };
import opening from './nl/opening.json' with { type: 'json' };
import pause from './nl/pause.json' with { type: 'json' };
import prep from './nl/prep.json' with { type: 'json' };
import promise from './nl/promise.json' with { type: 'json' };
import refer from './nl/refer.json' with { type: 'json' };
import referral from './nl/referral.json' with { type: 'json' };
import request from './nl/request.json' with { type: 'json' };
import settings from './nl/settings.json' with { type: 'json' };
import slack from './nl/slack.json' with { type: 'json' };
import thanks from './nl/thanks.json' with { type: 'json' };
import tip from './nl/tip.json' with { type: 'json' };
import today from './nl/today.json' with { type: 'json' };
import told from './nl/told.json' with { type: 'json' };
import touch from './nl/touch.json' with { type: 'json' };
import undo from './nl/undo.json' with { type: 'json' };
import welcome from './nl/welcome.json' with { type: 'json' };
import word from './nl/word.json' with { type: 'json' };

/** Every text in this language, by key. */
export const dutch = {
  ...welcome,
  ...goal,
  ...meet,
  ...meeting,
  ...prep,
  ...opening,
  ...card,
  ...evaluation,
  ...thanks,
  ...closing,
  ...followUp,
  ...nudge,
  ...today,
  ...contact,
  ...referral,
  ...touch,
  ...undo,
  ...request,
  ...refer,
  ...promise,
  ...tip,
  ...settings,
  ...data,
  ...told,
  ...choice,
  ...error,
  ...help,
  ...pause,
  ...edit,
  ...erase,
  ...word,
  ...keyboard,
  ...slack,
  ...form,
} as const;
