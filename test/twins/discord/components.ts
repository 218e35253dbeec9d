import { type APIComponentInMessageActionRow, type APIMessageComponent, ComponentType } from 'discord-api-types/v10';

/** Any component, with whatever stands in it. */
export type Part = APIMessageComponent | APIComponentInMessageActionRow;

/** All components, those within others behind them. */
export function flat(components: readonly unknown[]): Part[] {
  return (components as Part[]).flatMap((part) => {
    const {
      components: within = [],
      accessory,
      component,
    } = part as {
      components?: unknown[];
      accessory?: unknown;
      component?: unknown;
    };
    return [part, ...flat(within), ...flat([accessory, component].filter((each) => each !== undefined))];
  });
}

/** What of one component is read as running text. */
export function textOf(part: Part): string[] {
  return part.type === ComponentType.TextDisplay ? [part.content] : [];
}
