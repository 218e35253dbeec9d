import advice from './en/advice.json' with { type: 'json' };
import ask from './en/ask.json' with { type: 'json' };
import card from './en/card.json' with { type: 'json' };
import choice from './en/choice.json' with { type: 'json' };
import closing from './en/closing.json' with { type: 'json' };
import contact from './en/contact.json' with { type: 'json' };
import cue from './en/cue.json' with { type: 'json' };
import data from './en/data.json' with { type: 'json' };
import discord from './en/discord.json' with { type: 'json' };
import draft from './en/draft.json' with { type: 'json' };
import edit from './en/edit.json' with { type: 'json' };
import erase from './en/erase.json' with { type: 'json' };
import error from './en/error.json' with { type: 'json' };
import evaluation from './en/evaluation.json' with { type: 'json' };
import event from './en/event.json' with { type: 'json' };
import favours from './en/favours.json' with { type: 'json' };
import followUp from './en/follow-up.json' with { type: 'json' };
import form from './en/form.json' with { type: 'json' };
import goal from './en/goal.json' with { type: 'json' };
import help from './en/help.json' with { type: 'json' };
import home from './en/home.json' with { type: 'json' };
import ideas from './en/ideas.json' with { type: 'json' };
import influence from './en/influence.json' with { type: 'json' };
import inventory from './en/inventory.json' with { type: 'json' };
import keyboard from './en/keyboard.json' with { type: 'json' };
import link from './en/link.json' with { type: 'json' };
import market from './en/market.json' with { type: 'json' };
import meet from './en/meet.json' with { type: 'json' };
import meeting from './en/meeting.json' with { type: 'json' };
import nudge from './en/nudge.json' with { type: 'json' };
import opening from './en/opening.json' with { type: 'json' };
import pause from './en/pause.json' with { type: 'json' };
import pitch from './en/pitch.json' with { type: 'json' };
import prep from './en/prep.json' with { type: 'json' };
import profile from './en/profile.json' with { type: 'json' };
import progress from './en/progress.json' with { type: 'json' };
import promise from './en/promise.json' with { type: 'json' };
import read from './en/read.json' with { type: 'json' };
import refer from './en/refer.json' with { type: 'json' };
import referral from './en/referral.json' with { type: 'json' };
import reflection from './en/reflection.json' with { type: 'json' };
import request from './en/request.json' with { type: 'json' };
import returning from './en/return.json' with { type: 'json' };
import saw from './en/saw.json' with { type: 'json' };
import selfImage from './en/self-image.json' with { type: 'json' };
import settings from './en/settings.json' with { type: 'json' };
import share from './en/share.json' with { type: 'json' };
import slack from './en/slack.json' with { type: 'json' };
import step from './en/step.json' with { type: 'json' };
import story from './en/story.json' with { type: 'json' };
import thanks from './en/thanks.json' with { type: 'json' };
import tip from './en/tip.json' with { type: 'json' };
import today from './en/today.json' with { type: 'json' };
import told from './en/told.json' with { type: 'json' };
import touch from './en/touch.json' with { type: 'json' };
import trail from './en/trail.json' with { type: 'json' };
import undo from './en/undo.json' with { type: 'json' };
import welcome from './en/welcome.json' with { type: 'json' };
import win from './en/win.json' with { type: 'json' };
import word from './en/word.json' with { type: 'json' };

/** Every text in this language, by key. */
export const english = {
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
