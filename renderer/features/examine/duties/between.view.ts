/** Work between teams along the chain of THE MODEL: what is written down here, and what the catalogue would add. */
import { type HandOver, handOverIds, handOvers } from "../../../../shared/catalogue/hand-overs.ts";
import type { Language } from "../../../../shared/base/words.ts";
import type { WorkBetween } from "../../../../shared/domain/work-between.ts";

export type LinkItem =
  | { readonly kind: "work"; readonly work: WorkBetween }
  | { readonly kind: "entry"; readonly catalogueId: HandOver };

export type Link = { readonly from: string; readonly to: string; readonly items: readonly LinkItem[] };

/** From the first visit to the customer's success. */
const chain = [
  ["marketing", "insideSales"],
  ["insideSales", "fieldSales"],
  ["fieldSales", "customerSuccess"],
] as const;

/** The three links of the chain, whatever is in them; then every other pair of teams that has something between them. */
export function linksOf(workBetween: readonly WorkBetween[]): {
  readonly chain: readonly Link[];
  readonly others: readonly Link[];
} {
  const adopted = new Set(workBetween.map(({ catalogueId }) => catalogueId));
  const lacking = handOverIds.filter((id) => !adopted.has(id));
  const linkOf = (from: string, to: string): Link => ({
    ...{ from, to },
    items: [
      ...workBetween
        .filter((work) => work.from === from && work.to === to)
        .map((work): LinkItem => ({ kind: "work", work })),
      ...lacking
        .filter((id) => handOvers[id].from === from && handOvers[id].to === to)
        .map((catalogueId): LinkItem => ({ kind: "entry", catalogueId })),
    ],
  });
  const isOfChain = (from: string, to: string) => chain.some(([one, other]) => one === from && other === to);
  const pairs = [...workBetween, ...lacking.map((id) => handOvers[id])].map(({ from, to }) => [from, to] as const);
  const others = new Map(pairs.filter(([from, to]) => !isOfChain(from, to)).map((pair) => [pair.join("\n"), pair]));
  return {
    chain: chain.map(([from, to]) => linkOf(from, to)),
    others: [...others.values()].map(([from, to]) => linkOf(from, to)),
  };
}

/** Entries of the catalogue along the chain that are not written down here. */
export const lackingInChain = (links: readonly Link[]): readonly HandOver[] =>
  links.flatMap(({ items }) => items.flatMap((item) => (item.kind === "entry" ? [item.catalogueId] : [])));

/** Typed words may hold a name; those of the catalogue hold none. */
export function shownWords(
  text: string | undefined,
  field: "passes" | "losses",
  { catalogueId }: Pick<WorkBetween, "catalogueId">,
  areNamesHidden: boolean,
): string | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  if (!areNamesHidden) return text;
  const known = handOverIds.find((id) => id === catalogueId);
  const own: readonly string[] =
    known === undefined
      ? []
      : (["ja", "en"] as const satisfies Language[]).map((language) => handOvers[known][field][language]);
  return own.includes(text) ? text : undefined;
}
