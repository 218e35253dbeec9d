import type { Actor, Heard, Stage, Start } from '../scenarios/stage.ts';
import { openTerminalStage } from '../scenarios/terminalStage.ts';

/** Somebody past the welcome, with a goal and nobody in the list yet; the favours are behind them, so that nothing else comes. */
export async function sitsDown(start: Start): Promise<{ stage: Stage; me: Actor }> {
  const stage = await openTerminalStage(start);
  const me = await stage.enters('Sam');
  await me.chooses('yes');
  await me.says(start.language === 'nl' ? 'Een baan in de energiesector' : 'A job in the energy sector');
  await me.chooses('no');
  await me.types(start.language === 'nl' ? 'inventarisatie hulp' : 'inventory favours');
  await me.chooses('stop');
  return { stage, me };
}

/** Looks back on a conversation of yesterday in which these things came up; the thank-you is left. */
export async function looksBack(me: Actor, who: string, given: Readonly<Record<string, string>>): Promise<void> {
  let heard: readonly Heard[] = await me.types(`meet ${who} yesterday 10:00`);
  for (let turns = 0; turns < 30; turns += 1) {
    const asked = [...heard].reverse().find(({ choices }) => choices.some(({ id }) => ['skip', 'stop'].includes(id)));
    if (!asked) break;
    const answer = given[asked.key];
    const yes = answer === undefined && asked.choices.some(({ id }) => id === 'yes');
    heard = answer !== undefined ? await me.says(answer) : await me.chooses(yes ? 'yes' : 'skip');
  }
  await me.types(`thanks ${who}`);
  await me.chooses('skip');
}

/** Presses the first button of the last message whose id begins so; gives the key of what comes of it. */
export async function presses(me: Actor, heard: readonly Heard[], id: string): Promise<string | undefined> {
  const found = heard.at(-1)?.choices.find((choice) => choice.id.startsWith(id));
  if (!found) throw new Error(`no button ${id} in ${heard.at(-1)?.key}`);
  return (await me.chooses(found.id)).at(-1)?.key;
}
