import { Temporal } from 'temporal-polyfill';
import type { Field } from '../../src/domain/message.ts';
import type { Outgoing } from '../../src/ports/store.ts';
import type { Reader } from '../../src/texts/say.ts';
import { harmless, wrap } from './layout.ts';
import { renderField, renderPage, renderTime, sayTime, type View } from './page.ts';
import { renderLine, renderReady } from './render.ts';

/** Puts text somewhere; rejects when it cannot be read there any more. */
export type Put = (text: string) => Promise<void>;

/** Where the coach's side of the talk appears. */
export interface Screen {
  /** `to` is given when the message is for somebody else than the one at the keyboard. */
  message(
    outgoing: Outgoing,
    at: Temporal.Instant,
    about: { to: string | undefined; file: string | undefined },
  ): Promise<void>;
  /** A field of a form, asked on its own. */
  field(field: Field, reader: Reader): Promise<void>;
  /** A line of the terminal's own, such as help with what steers it. */
  note(text: string): Promise<void>;
  /** What time it is, because that was asked. */
  time(at: Temporal.Instant, reader: Reader): Promise<void>;
  /** The clock is being moved: whatever comes is said to be at another time. */
  departed(): void;
  /** The clock was moved to here. */
  arrived(at: Temporal.Instant, reader: Reader): Promise<void>;
  /** What the person typed, where nobody saw it being typed. */
  heard(line: string): Promise<void>;
  /** An input line has been handled completely. */
  ready(at: Temporal.Instant): Promise<void>;
}

/** For programs: one JSON line per message on `out`, the terminal's own words on `aside`. */
export function createJsonScreen(out: Put, aside: Put): Screen {
  return {
    message: (outgoing, at, { file }) => out(`${renderLine(outgoing, at, file)}\n`),
    field: async () => undefined,
    note: (text) => aside(`${text}\n`),
    time: async () => undefined,
    departed: () => undefined,
    arrived: async () => undefined,
    heard: async () => undefined,
    ready: (at) => out(`${renderReady(at)}\n`),
  };
}

/** After this much silence a message is preceded by the time. */
const SILENCE_MINUTES = 5;

/** For people: messages behind the coach's bar, with the time where it jumped. */
export function createPageScreen(out: Put, view: View, echo: boolean): Screen {
  let lastShown: Temporal.Instant | undefined;
  let moving = false;

  async function mark(at: Temporal.Instant, reader: Reader): Promise<void> {
    await out(`\n${renderTime(at, reader, view)}`);
    lastShown = at;
  }
  function isAnotherTime(at: Temporal.Instant, reader: Reader): boolean {
    if (!lastShown) return true;
    if (moving) return sayTime(at, reader) !== sayTime(lastShown, reader);
    return Temporal.Instant.compare(lastShown.add({ minutes: SILENCE_MINUTES }), at) < 0;
  }
  return {
    async message(outgoing, at, about) {
      if (isAnotherTime(at, outgoing)) await mark(at, outgoing);
      lastShown = at;
      await out(`\n${renderPage(outgoing, view, about)}`);
    },
    field: (field, reader) => out(`\n${renderField(field.label, reader, view)}`),
    note: (text) => out(`\n${wrap(harmless(text), view.width).map(view.paint.faint).join('\n')}\n`),
    time: (at, reader) => out(`\n${view.paint.faint(`${sayTime(at, reader)} · ${reader.zone}`)}\n`),
    departed() {
      moving = true;
    },
    async arrived(at, reader) {
      if (isAnotherTime(at, reader)) await mark(at, reader);
      moving = false;
    },
    heard: (line) => (echo ? out(`\n${view.paint.person(`› ${harmless(line)}`)}\n`) : Promise.resolve()),
    ready: async () => undefined,
  };
}
