import type { Coach } from '../../src/coach.ts';
import type { Input } from '../../src/ports/incoming.ts';
import { say } from '../../src/texts/say.ts';
import type { Steering } from './commands.ts';
import { fieldAsked, fillIn } from './form.ts';
import { readLine } from './receive.ts';
import type { Seat, Session } from './session.ts';
import type { TerminalParts } from './terminalParts.ts';
import { travelTo, travelToNext } from './travel.ts';

/** The talk at the keyboard: each line is handled completely, with everything due by then. */
export interface Talk {
  /** The first words of a run. */
  open(): Promise<void>;
  /** Handles one line. False when the person quit, or nobody reads along any more. */
  hear(line: string): Promise<boolean>;
}

type Parts = Pick<TerminalParts, 'lines' | 'screen' | 'clock' | 'json' | 'start' | 'findCommand' | 'newId' | 'log'>;

export function createTalk(
  { lines, screen, clock, json, start, findCommand, newId, log }: Parts,
  session: Session,
  coach: Coach,
): Talk {
  /** How far the line in hand has come. */
  let state: 'not-kept' | 'kept' | 'answered';
  return {
    async open() {
      if (!json)
        await screen.note(`${say({ key: 'keyboard.intro' }, start)}\n${say({ key: 'keyboard.steer' }, start)}`);
      const before = session.seat.heard;
      await coach.resume();
      await meet(before);
      await coach.tick();
      clock.run();
      lines.prompt();
    },
    async hear(line) {
      let goesOn = true;
      state = 'not-kept';
      try {
        await screen.heard(line);
        goesOn = await take(line);
        state = 'answered';
        await coach.tick();
        await askField();
      } catch (error) {
        log.error('line failed', error);
        if (state !== 'answered')
          await screen.note(say({ key: `keyboard.${state}` }, session.seat.reader)).catch(() => undefined);
      }
      try {
        await screen.ready(clock.now());
      } catch {
        return false;
      }
      if (goesOn) lines.prompt();
      return goesOn;
    },
  };

  async function take(line: string): Promise<boolean> {
    const read = readLine(line, { json, offers: session.seat.offers, findCommand });
    if (read.is === 'steering') return steer(read.steering);
    if (read.is === 'unclear') await screen.note(read.why);
    if (read.is === 'input') {
      const input = json ? read.input : inForm(read.input);
      if (input) await pass(input);
    }
    return true;
  }

  /** An answer to a field waits until the form is full; a button or a command puts the form aside. */
  function inForm(input: Input): Input | undefined {
    const { seat } = session;
    const form = input.is === 'reply' && seat.form ? fillIn(seat.form, input.text) : undefined;
    if (form && fieldAsked(form)) {
      seat.form = form;
      return undefined;
    }
    seat.form = undefined;
    return form ? { is: 'form', delivery: form.delivery, values: form.values } : input;
  }

  async function askField(): Promise<void> {
    const { form, reader } = session.seat;
    const field = json || !form ? undefined : fieldAsked(form);
    if (field) await screen.field(field, reader);
  }

  async function pass(input: Input, key = newId()): Promise<void> {
    const { seat } = session;
    seat.offers.goOn();
    const { coacheeId, fresh } = await coach.accept(session.incoming(key, input));
    seat.coacheeId = coacheeId;
    state = 'kept';
    if (fresh) await coach.attend(coacheeId);
  }

  /** Whoever sits down is welcomed the first time, and hears the open question later. */
  async function meet(before: number): Promise<void> {
    const { seat } = session;
    await pass({ is: 'opened' }, `opened:${seat.name}`);
    if (seat.heard === before && seat.coacheeId) await coach.repeatQuestion(seat.coacheeId);
  }

  /** False when the person quits. */
  async function steer(steering: Steering): Promise<boolean> {
    const { seat } = session;
    switch (steering.is) {
      case 'quit':
        return false;
      case 'help':
        await screen.note(say({ key: 'keyboard.steer' }, seat.reader));
        return true;
      case 'clock':
        await screen.time(clock.now(), seat.reader);
        return true;
      case 'as':
        session.sit(clock.nameOf(steering.name));
        if (!json) await screen.note(`${sayOf('keyboard.was', seat)} ${sayOf('keyboard.is', session.seat)}`);
        await meet(session.seat.heard);
        return true;
      case 'wait':
        screen.departed();
        await travelTo(coach, clock, clock.now().add(steering.duration));
        await screen.arrived(clock.now(), seat.reader);
        return true;
      case 'next': {
        screen.departed();
        const said =
          seat.coacheeId !== undefined && (await travelToNext(coach, clock, seat.coacheeId, () => seat.heard));
        await screen.arrived(clock.now(), seat.reader);
        if (!said) await screen.note(say({ key: 'keyboard.nothing' }, seat.reader));
        return true;
      }
    }
  }
}

function sayOf(key: 'keyboard.was' | 'keyboard.is', { name, reader }: Seat): string {
  return say({ key, values: { name } }, reader);
}
