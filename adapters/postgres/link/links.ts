import type { Links } from '../../../src/ports/links.ts';
import { createCodes } from './codes.ts';
import { leave } from './leave.ts';
import { merge } from './merge.ts';
import { part } from './part.ts';
import type { LinkParts } from './parts.ts';

export const linksOf = (parts: LinkParts): Links => ({
  ...createCodes(parts),
  merge: (at, settle) => merge(parts, at, settle),
  part: (now, before) => part(parts, now, before),
  leave: () => leave(parts),
});
