import { on } from 'node:events';
import { clearScreenDown, createInterface, cursorTo, type Interface, moveCursor } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** Where input lines come from, one at a time: the next is only read when the one before has been handled. */
export interface Lines {
  readonly each: AsyncIterable<string>;
  /** Clears what is being typed, so that something can be put above it. */
  makeRoom(): void;
  /** Asks for the next line, keeping what was typed so far. */
  prompt(): void;
  close(): void;
}

/** Lines of a file or a pipe. The last one needs no line end; a byte order mark is left out. */
export function readPipe(input: Readable): Lines {
  let closed = false;
  async function* each() {
    const decoder = new StringDecoder('utf8');
    let rest = '';
    let first = true;
    try {
      for await (const chunk of input) {
        rest += decoder.write(chunk as Buffer);
        if (first && rest !== '') rest = rest.replace(/^\ufeff/u, '');
        if (rest !== '') first = false;
        for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
          const line = rest.slice(0, end);
          rest = rest.slice(end + 1);
          yield line.replace(/\r$/u, '');
        }
      }
    } catch (error) {
      if (!closed) throw error;
    }
    rest += decoder.end();
    if (rest !== '' && !closed) yield rest;
  }
  return {
    each: each(),
    makeRoom: () => undefined,
    prompt: () => undefined,
    close() {
      closed = true;
      input.destroy();
    },
  };
}

/** Lines typed at a keyboard, with a prompt. Ctrl-C and Ctrl-D end them. */
export function readKeyboard(input: Readable, output: Writable, prompt: string): Lines {
  const keyboard: Interface & { prevRows?: number } = createInterface({ input, output, prompt, historySize: 200 });
  const typed = on(keyboard, 'line', { close: ['close'] });
  let asking = false;
  let closed = false;
  keyboard.on('SIGINT', () => keyboard.close());
  keyboard.on('close', () => {
    closed = true;
    if (asking) output.write('\n');
  });
  keyboard.on('line', () => {
    asking = false;
  });
  async function* each() {
    for await (const [line] of typed) yield String(line);
  }
  return {
    each: each(),
    makeRoom() {
      if (!asking || closed) return;
      moveCursor(output, 0, -keyboard.getCursorPos().rows);
      cursorTo(output, 0);
      clearScreenDown(output);
      // Otherwise the next prompt goes up over what is put here by as many rows as the typed text took.
      keyboard.prevRows = 0;
      asking = false;
    },
    prompt() {
      if (asking || closed) return;
      asking = true;
      output.write('\n');
      keyboard.prompt(true);
    },
    close: () => keyboard.close(),
  };
}
