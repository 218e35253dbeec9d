/** How long a text may be that Slack shows as one: a section has 3000. https://docs.slack.dev/reference/block-kit/blocks/section-block */
export const TEXT = 2900;
/** A header's text. https://docs.slack.dev/reference/block-kit/blocks/header-block */
export const HEADER = 150;
/** A button's text. https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export const LABEL = 75;
/** How much of it is sure to be seen: the same page says that more may be cut off. */
export const SEEN = 30;
/** Buttons in one row of actions: 25 are allowed, and fewer keep a text and its buttons within one message. */
export const ROW = 10;
/** Blocks in one message: 50 are allowed, and one more may tell the answer. https://docs.slack.dev/reference/block-kit/blocks */
export const BLOCKS = 49;
/** What all blocks of one message may come to, as JSON: Slack refuses at about 13,200 (`msg_blocks_too_long`). */
export const MESSAGE = 12_000;
/** The text of one message, its signs written: `chat.update` takes 4000, the answer to a question included. */
export const MEANING = 3_100;
