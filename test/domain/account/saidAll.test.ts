import { describe, expect, it } from 'vitest';
import { saidAll } from '../../../src/domain/account/saidAll.ts';

describe('what is said behind a yes', () => {
  it.each([
    'dat was alles',
    'dat waren ze',
    'that’s all',
    'that was everyone',
    'verder niemand',
    'nobody else',
    'geen andere namen',
  ])('«%s» tells that nobody else was named', (text) => expect(saidAll(text)).toBe(true));

  it.each(['', 'en Bob ook', 'dat is alles wat ik van Henk weet', 'that is right', 'she was nice to everyone'])(
    '«%s» tells no such thing',
    (text) => expect(saidAll(text)).toBe(false),
  );
});
