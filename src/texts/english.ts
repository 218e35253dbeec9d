import card from './en/card.json' with { type: 'json' };
import choice from './en/choice.json' with { type: 'json' };
import closing from './en/closing.json' with { type: 'json' };
import contact from './en/contact.json' with { type: 'json' };
import data from './en/data.json' with { type: 'json' };
import edit from './en/edit.json' with { type: 'json' };
import erase from './en/erase.json' with { type: 'json' };
import error from './en/error.json' with { type: 'json' };
import evaluation from './en/evaluation.json' with { type: 'json' };
import followUp from './en/follow-up.json' with { type: 'json' };
import form from './en/form.json' with { type: 'json' };
import goal from './en/goal.json' with { type: 'json' };
import help from './en/help.json' with { type: 'json' };
import keyboard from './en/keyboard.json' with { type: 'json' };
import meet from './en/meet.json' with { type: 'json' };
import meeting from './en/meeting.json' with { type: 'json' };
import nudge from './en/nudge.json' with { type: 'json' };
import opening from './en/opening.json' with { type: 'json' };
import pause from './en/pause.json' with { type: 'json' };
import prep from './en/prep.json' with { type: 'json' };
import promise from './en/promise.json' with { type: 'json' };
import refer from './en/refer.json' with { type: 'json' };
import referral from './en/referral.json' with { type: 'json' };
import request from './en/request.json' with { type: 'json' };
import settings from './en/settings.json' with { type: 'json' };
import slack from './en/slack.json' with { type: 'json' };
import thanks from './en/thanks.json' with { type: 'json' };
import tip from './en/tip.json' with { type: 'json' };
import today from './en/today.json' with { type: 'json' };
import told from './en/told.json' with { type: 'json' };
import touch from './en/touch.json' with { type: 'json' };
import undo from './en/undo.json' with { type: 'json' };
import welcome from './en/welcome.json' with { type: 'json' };
import word from './en/word.json' with { type: 'json' };

/** Every text in this language, by key. */
export const english = {
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
