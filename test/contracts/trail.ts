import fc from 'fast-check';
import type { TrailLink } from '../../src/domain/trail/walkBack.ts';
import type { Work } from '../../src/ports/store.ts';
import { now, somebody } from './store.ts';

const PEOPLE = 9;
const anybody = fc.integer({ min: 0, max: PEOPLE - 1 });
/** Who sent one to whom, by number; nobody in particular as well. */
const told = fc.array(fc.tuple(fc.option(anybody, { nil: null, freq: 5 }), anybody), { maxLength: 30 });

/** The links on the way to somebody, in a plain model: walked back until nothing is added. */
function modelled(toId: string, links: readonly TrailLink[]): TrailLink[] {
  const found = new Set([toId]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const link of links) if (found.has(link.toId)) found.add(link.fromId);
  }
  return links.filter((link) => found.has(link.toId));
}

const written = (links: readonly TrailLink[]) => [...new Set(links.map(({ fromId, toId }) => `${fromId} ${toId}`))];

/** Follows random trails with circles in the store and in the model; each run has a person of its own. */
export async function followsAnyTrail(inWork: () => Promise<<T>(run: (work: Work) => Promise<T>) => Promise<unknown>>) {
  await fc.assert(
    fc.asyncProperty(told, async (referrals) => {
      const work = await inWork();
      await work(async (work) => {
        const ids: string[] = [];
        for (let n = 0; n < PEOPLE; n += 1) ids.push((await work.contacts.add(somebody(`Person ${n}`))).id);
        const links: TrailLink[] = [];
        for (const [at, [from, to]] of referrals.entries()) {
          const [fromId, toId] = [from === null ? null : (ids[from] ?? null), ids[to] ?? ''];
          if (fromId) links.push({ fromId, toId });
          const told = now.add({ minutes: at });
          await work.referrals.add({
            fromId,
            toId,
            goalId: null,
            meetingId: null,
            answerId: null,
            about: null,
            introduction: 'none',
            state: at % 3 === 0 ? 'dropped' : 'open',
            at: told,
            changedAt: told,
          });
        }
        const target = ids[0] ?? '';
        const found = written(await work.trailTo(target));
        if (found.join() !== written(modelled(target, links)).join())
          throw new Error(`${found.join()} instead of ${written(modelled(target, links)).join()}`);
      });
    }),
    { numRuns: 25 },
  );
}
