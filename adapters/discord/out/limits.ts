/** The content of a message has 2000 characters; what is kept free has room for the answer to a question. https://docs.discord.com/developers/resources/message#create-message */
export const CONTENT = 1_600;
/** All text of one message made of components: 4000, some kept free. https://docs.discord.com/developers/components/reference#text-display */
export const TEXT = 3_600;
/** Components in one message, nested ones too: 40, one kept free. https://docs.discord.com/developers/components/overview */
export const COMPONENTS = 38;
/** Buttons in a row, and rows under a plain message. https://docs.discord.com/developers/components/reference#action-row */
export const ROW = 5;
export const ROWS = 5;
/** A button's label. https://docs.discord.com/developers/components/reference#button */
export const LABEL = 80;
/** How much of it is sure to be seen on a telephone. */
export const SEEN = 38;
/** What comes back with a button or a form. */
export const CUSTOM_ID = 100;
/** Proofs that a message is the same one, for some minutes. https://docs.discord.com/developers/resources/message#create-message */
export const NONCE = 25;
/** Bytes of a file, with some room for the message around it. https://docs.discord.com/developers/reference#uploading-files */
export const LARGEST_FILE = 9 * 1024 * 1024;
