import { pitchPace } from '../../method/pitch.ts';
import type { Language } from '../entities.ts';

/** About how long a text takes to say aloud: whole seconds by fives from five on, and how that sits with half a minute. */
export function spokenTime(text: string, language: Language): { seconds: number; fits: 'short' | 'fits' | 'long' } {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const seconds = Math.max(5, Math.round((words * 60) / pitchPace.wordsAMinute[language] / 5) * 5);
  const { shortest, longest } = pitchPace.seconds;
  return { seconds, fits: seconds < shortest ? 'short' : seconds > longest ? 'long' : 'fits' };
}
