/** What one message on the screen lets the person do. */
export interface Offer {
  readonly delivery: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly fields: readonly string[];
  /** It asks a question, which stays open when something else is said. */
  readonly asks?: boolean;
  /** A bare number answers it, and presses nothing. */
  readonly numbersAnswer?: boolean;
}

/** A button of a message. */
interface Pressed {
  readonly delivery: string;
  readonly choice: string;
}

/** What the messages on one person's screen offer, newest first. */
export interface Offers {
  add(offer: Offer): void;
  /** The person said something: what was on the screen is behind that. */
  goOn(): void;
  /** The question was answered: its buttons are gone. */
  drop(delivery: string): void;
  /** The newest message that offers a choice of this id; of a list, when one item alone has it. */
  pressed(id: string): Pressed | undefined;
  /** What a typed line presses: a number, an id or a label of the newest buttons; else nothing. */
  typed(line: string): Pressed | undefined;
  /** The newest message with one of these fields, else the newest with any. */
  form(fields: readonly string[]): string | undefined;
}

/** Messages before these are out of sight. */
const REMEMBERED = 200;

export function createOffers(): Offers {
  let newest: Offer[] = [];
  /** What was said since the person's last line. */
  let recent: string[] = [];
  const press = (offer: Offer | undefined, choice: { readonly id: string } | undefined): Pressed | undefined =>
    offer && choice && { delivery: offer.delivery, choice: choice.id };

  /** Of messages that ask nothing only those that answer the last line: nobody counts the buttons of what scrolled by. */
  function numbered(number: number): Pressed | undefined {
    const offer = newest.find(
      ({ choices, asks, delivery }) => choices.length > 0 && (asks || recent.includes(delivery)),
    );
    return press(offer, offer?.choices[number - 1]);
  }

  return {
    add(offer) {
      recent.push(offer.delivery);
      if (offer.choices.length + offer.fields.length > 0) newest = [offer, ...newest].slice(0, REMEMBERED);
    },
    goOn() {
      recent = [];
    },
    drop(delivery) {
      newest = newest.filter((offer) => offer.delivery !== delivery);
    },
    pressed(id) {
      const whole = newest.find(({ choices }) => choices.some((choice) => choice.id === id));
      if (whole) return press(whole, { id });
      // In a list each item's buttons bear the item's own mark: «done:1e394439».
      const items = newest.find(({ choices }) => choices.some((choice) => choice.id.startsWith(`${id}:`)));
      const [only, another] = items?.choices.filter((choice) => choice.id.startsWith(`${id}:`)) ?? [];
      return another ? undefined : press(items, only);
    },
    typed(line) {
      const latest = newest.find(({ choices }) => choices.length > 0);
      const isInSight = latest !== undefined && (latest === newest[0] || recent.includes(latest.delivery));
      const number = /^\[?(\d{1,3})[\].)]?$/u.exec(line)?.[1];
      if (number !== undefined) return newest[0]?.numbersAnswer ? undefined : numbered(Number(number));
      const typed = fold(line);
      const choices = latest?.choices ?? [];
      const whole = choices.find(({ id, label }) => fold(label) === typed || id === typed);
      const begun = choices.filter(({ label }) => fold(label.split(/[\s,]/u)[0] ?? '') === typed);
      return press(isInSight ? latest : undefined, whole ?? (begun.length === 1 ? begun[0] : undefined));
    },
    form: (fields) =>
      (
        newest.find((offer) => offer.fields.some((field) => fields.includes(field))) ??
        newest.find((offer) => offer.fields.length > 0)
      )?.delivery,
  };
}

function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.!…]+$/u, '');
}
