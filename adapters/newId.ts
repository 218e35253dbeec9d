import { v7 } from 'uuid';

/** A new row's id. Ids sort in the order they were made (UUID version 7, RFC 9562), so rows of one instant keep theirs. */
export const newId: () => string = v7;
