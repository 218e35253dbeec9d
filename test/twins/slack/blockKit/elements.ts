import type {
  ActionsBlockElement,
  InputBlockElement,
  KnownBlock,
  Option,
  OptionGroup,
  SectionBlockAccessory,
} from '@slack/types';

/** Whatever a person can press, choose from or fill in. */
export type InteractiveElement = Exclude<
  ActionsBlockElement | InputBlockElement | SectionBlockAccessory,
  { type: 'image' }
>;

export interface Placed {
  readonly block: KnownBlock;
  readonly blockId: string;
  readonly element: InteractiveElement;
}

/** Every interactive element, in the order a person sees them. */
export function placedElements(blocks: readonly KnownBlock[]): Placed[] {
  return blocks.flatMap((block) =>
    elementsOf(block).map((element) => ({ block, blockId: block.block_id ?? '', element })),
  );
}

/** What a block holds that can be used. */
export function elementsOf(block: KnownBlock): InteractiveElement[] {
  switch (block.type) {
    case 'actions':
      return block.elements;
    case 'input':
      return [block.element];
    case 'section':
      return block.accessory && block.accessory.type !== 'image' ? [block.accessory] : [];
    default:
      return [];
  }
}

/** The options an element carries itself, those in groups too. */
export function optionsOf(element: InteractiveElement): readonly Option[] {
  const { options = [], option_groups: groups = [] } = element as {
    options?: Option[];
    option_groups?: OptionGroup[];
  };
  return [...options, ...groups.flatMap((group) => group.options)];
}

/** https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element#external_select */
const LEAST_QUERY = 3;

/** Characters to be typed before the app is asked. Throws for a menu that the app does not fill. */
export function leastQuery(element: InteractiveElement): number {
  if (element.type !== 'external_select' && element.type !== 'multi_external_select')
    throw new Error(`${element.type} asks the app for nothing`);
  return element.min_query_length ?? LEAST_QUERY;
}
