import { breaches } from '../moments/year/weeks.ts';
import type { Happened, Heard } from './notes.ts';
import type { Played } from './play.ts';

const UNANSWERED = 3;

/**
 * What a person should have seen, held against what they did see: the model knows no tables, scripts or moments, only what
 * was done and what was heard. Gives what is wrong, in words.
 */
export function wrongIn({ lines, made }: Played): string[] {
  const heard = lines.flatMap(({ said }) => (said ? [said] : []));
  return [
    ...inOrderOnce(heard, made),
    ...answeredOnce(lines),
    ...buttons(lines),
    ...heard.filter(({ key }) => key === 'error.unexpected').map(({ at }) => `${at} a bug was answered for`),
    ...heard.filter(({ text }) => /:\s*$/u.test(text)).map(({ at, key }) => `${at} ${key} ends in a colon`),
    ...saidTwice(heard),
    ...nagged(lines),
    ...breaches(lines),
  ];
}

/** All that was made arrived, each once, in the order in which it was made. */
function inOrderOnce(heard: readonly Heard[], made: readonly string[]): string[] {
  const arrived = heard.map(({ delivery }) => delivery);
  if (arrived.join() === made.join()) return [];
  const twice = heard.filter(({ delivery }, index) => arrived.indexOf(delivery) !== index).map(({ key }) => key);
  const lost = made.filter((id) => !arrived.includes(id)).length;
  return [`not in order once: ${twice.join(', ') || 'none'} twice, ${lost} lost, ${arrived.length} of ${made.length}`];
}

/** Each input is handled once and answered, whatever died meanwhile; looking in says nothing. */
function answeredOnce(lines: readonly Happened[]): string[] {
  const handlings = new Map<string, Set<number>>();
  for (const { said } of lines)
    if (said?.cause?.by === 'input')
      handlings.set(said.cause.key, (handlings.get(said.cause.key) ?? new Set()).add(said.cause.handling));
  return lines
    .filter(({ key, again, text }) => key !== undefined && !again && text !== 'opens')
    .flatMap(({ at, text, key = '' }) => {
      const times = handlings.get(key)?.size ?? 0;
      return times === 1 ? [] : [`${at} «${text.slice(0, 60)}» was answered ${times} times`];
    });
}

/** The open question takes its buttons however late it is; one that was answered, and not put off, takes none any more. */
function buttons(lines: readonly Happened[]): string[] {
  const wrong: string[] = [];
  const settled = new Set<string>();
  let open: string | undefined;
  for (const [index, { at, text, said, pressed, key, again, who }] of lines.entries()) {
    if (said?.asks) open = said.delivery;
    if (said?.key === 'word.dropped' || said?.key === 'word.dropped-too') open = undefined;
    if (who !== 'person' || again || text === 'opens') continue;
    const answers = lines.slice(index + 1).flatMap(({ said: each }) => (answersTo(each, key) ? [each] : []));
    const refused = answers.some((each) => each?.kind === 'error');
    const ended = answers[0]?.key === 'word.already-ended';
    if (pressed && !pressed.runs) {
      if (settled.has(pressed.delivery) && !ended && !refused) wrong.push(`${at} ${text} was taken twice`);
      if (open === pressed.delivery && ended) wrong.push(`${at} ${text} was not taken though it was open`);
      if (!ended && !refused && pressed.choice !== 'later') settled.add(pressed.delivery);
    }
    open = undefined;
  }
  return wrong;
}

const answersTo = (said: Heard | undefined, key: string | undefined): boolean =>
  said?.cause?.by === 'input' && said.cause.key === key;

/** What the coach says by itself it does not say again the same day. */
function saidTwice(heard: readonly Heard[]): string[] {
  const seen = new Set<string>();
  return heard
    .filter(({ unasked }) => unasked)
    .flatMap(({ at, key, text }) => {
      const same = `${at.slice(0, 10)} ${key} ${text}`;
      if (seen.has(same)) return [`${at} ${key} was said twice that day`];
      seen.add(same);
      return [];
    });
}

/** After three things that nothing came back to, the next is that it will be quiet. */
function nagged(lines: readonly Happened[]): string[] {
  let unanswered = 0;
  return lines.flatMap(({ at, who, text, said }) => {
    if (who === 'person' && text !== 'opens') unanswered = 0;
    if (!said?.unasked || said.kind === 'card') return [];
    unanswered = said.key === 'word.quiet-month' ? 0 : unanswered + 1;
    return unanswered > UNANSWERED ? [`${at} ${said.key} is the ${unanswered}th without an answer`] : [];
  });
}
