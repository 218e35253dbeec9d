import { describe, it } from 'vitest';
import { acquaintance } from './acquaintance.ts';
import { asking } from './asking.ts';
import { attentions } from './attentions.ts';
import { changes } from './changes.ts';
import { circles } from './circles.ts';
import { cycle } from './cycle.ts';
import { inside } from './inside.ts';
import { lookingBack } from './lookingBack.ts';
import { ownWords } from './ownWords.ts';
import { people } from './people.ts';
import { returning } from './returning.ts';
import { sharing } from './sharing.ts';
import { silence } from './silence.ts';
import type { OpenStage, Scenario } from './stage.ts';
import { trails } from './trails.ts';

/** Every story, in the order of a person's life with the coach. A platform's test walks them all. */
const scenarios: Readonly<Record<string, readonly Scenario[]>> = {
  'getting acquainted': acquaintance,
  'a whole cycle': cycle,
  'the way there and back': trails,
  'where one works': inside,
  'in one’s own words': ownWords,
  'a change of plan': changes,
  'asking the network': asking,
  attentions,
  circles,
  'a page for one’s coach': sharing,
  'looking back': lookingBack,
  silence,
  'coming back': returning,
  'people and processes': people,
};

/** Walks every scenario on a platform, each on a stage of its own. */
export function walkScenarios(openStage: OpenStage): void {
  for (const [chapter, stories] of Object.entries(scenarios)) {
    describe(chapter, () => {
      for (const { name, start, walk } of stories) {
        it(name, async () => {
          const stage = await openStage(start);
          try {
            await walk(stage);
          } finally {
            await stage.close();
          }
        });
      }
    });
  }
}
