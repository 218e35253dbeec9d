import advice from './nl/advice.json' with { type: 'json' };
import ask from './nl/ask.json' with { type: 'json' };
import card from './nl/card.json' with { type: 'json' };
import choice from './nl/choice.json' with { type: 'json' };
import closing from './nl/closing.json' with { type: 'json' };
import contact from './nl/contact.json' with { type: 'json' };
import cue from './nl/cue.json' with { type: 'json' };
import data from './nl/data.json' with { type: 'json' };
import discord from './nl/discord.json' with { type: 'json' };
import draft from './nl/draft.json' with { type: 'json' };
import edit from './nl/edit.json' with { type: 'json' };
import erase from './nl/erase.json' with { type: 'json' };
import error from './nl/error.json' with { type: 'json' };
import evaluation from './nl/evaluation.json' with { type: 'json' };
import event from './nl/event.json' with { type: 'json' };
import favours from './nl/favours.json' with { type: 'json' };
import followUp from './nl/follow-up.json' with { type: 'json' };
import form from './nl/form.json' with { type: 'json' };
import goal from './nl/goal.json' with { type: 'json' };
import help from './nl/help.json' with { type: 'json' };
import home from './nl/home.json' with { type: 'json' };
import ideas from './nl/ideas.json' with { type: 'json' };
import influence from './nl/influence.json' with { type: 'json' };
import inventory from './nl/inventory.json' with { type: 'json' };
import keyboard from './nl/keyboard.json' with { type: 'json' };
import link from './nl/link.json' with { type: 'json' };
import market from './nl/market.json' with { type: 'json' };
import meet from './nl/meet.json' with { type: 'json' };
import meeting from './nl/meeting.json' with { type: 'json' };
import nudge from './nl/nudge.json' with { type: 'json' };
import opening from './nl/opening.json' with { type: 'json' };
import pause from './nl/pause.json' with { type: 'json' };
import pitch from './nl/pitch.json' with { type: 'json' };
import prep from './nl/prep.json' with { type: 'json' };
import profile from './nl/profile.json' with { type: 'json' };
import progress from './nl/progress.json' with { type: 'json' };
import promise from './nl/promise.json' with { type: 'json' };
import read from './nl/read.json' with { type: 'json' };
import refer from './nl/refer.json' with { type: 'json' };
import referral from './nl/referral.json' with { type: 'json' };
import reflection from './nl/reflection.json' with { type: 'json' };
import request from './nl/request.json' with { type: 'json' };
import returning from './nl/return.json' with { type: 'json' };
import saw from './nl/saw.json' with { type: 'json' };
import selfImage from './nl/self-image.json' with { type: 'json' };
import settings from './nl/settings.json' with { type: 'json' };
import share from './nl/share.json' with { type: 'json' };
import slack from './nl/slack.json' with { type: 'json' };
import step from './nl/step.json' with { type: 'json' };
import story from './nl/story.json' with { type: 'json' };
import thanks from './nl/thanks.json' with { type: 'json' };
import tip from './nl/tip.json' with { type: 'json' };
import today from './nl/today.json' with { type: 'json' };
import told from './nl/told.json' with { type: 'json' };
import touch from './nl/touch.json' with { type: 'json' };
import trail from './nl/trail.json' with { type: 'json' };
import undo from './nl/undo.json' with { type: 'json' };
import welcome from './nl/welcome.json' with { type: 'json' };
import win from './nl/win.json' with { type: 'json' };
import word from './nl/word.json' with { type: 'json' };

/** Every text in this language, by key. */
export const dutch = {
  ...welcome,
  ...goal,
  ...story,
  ...saw,
  ...selfImage,
  ...profile,
  ...pitch,
  ...market,
  ...meet,
  ...meeting,
  ...prep,
  ...opening,
  ...advice,
  ...ask,
  ...card,
  ...evaluation,
  ...thanks,
  ...closing,
  ...win,
  ...trail,
  ...followUp,
  ...nudge,
  ...ideas,
  ...influence,
  ...inventory,
  ...cue,
  ...step,
  ...event,
  ...favours,
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
  ...link,
  ...told,
  ...choice,
  ...error,
  ...help,
  ...pause,
  ...draft,
  ...edit,
  ...erase,
  ...word,
  ...keyboard,
  ...home,
  ...slack,
  ...discord,
  ...form,
  ...progress,
  ...share,
  ...read,
  ...reflection,
  ...returning,
} as const;
