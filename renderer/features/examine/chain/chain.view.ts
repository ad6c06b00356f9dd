/** The answer in a sentence, and the table twin of the diagram. */
import type { LinkStanding } from "../../../../shared/analysis/metric-chain/metric-chain.ts";
import type { TableTwin } from "../../../charts/table-twin.ts";
import type { Words } from "../../../i18n/words.ts";
import type { MetricWords } from "../metrics/metric-words.ts";
import { isCompared, sayCorrelation, sayInterval, sayWhen } from "./chain-words.ts";

/** The links of all customers, or of one segment. */
export const linksOf = (links: readonly LinkStanding[], segmentId: string | undefined): readonly LinkStanding[] =>
  links.filter((link) => link.segmentId === segmentId);

export function chainVerdict(links: readonly LinkStanding[], named: MetricWords, words: Words): string {
  const { t, formats } = words;
  const compared = links.filter(isCompared);
  if (compared.length === 0) return t("examineChain.verdict.nothing");
  const found = compared.filter(({ state }) => state === "found");
  const all = formats.integer(compared.length);
  const [best] = found.toSorted((one, other) => other.best.size - one.best.size);
  if (best === undefined) return t("examineChain.verdict.none", { all });
  return t(found.length === compared.length ? "examineChain.verdict.foundAll" : "examineChain.verdict.found", {
    ...{ all, found: formats.integer(found.length), from: named.name(best.from), to: named.name(best.to) },
    when: sayWhen(best.best.lag, words),
  });
}

/** The one that is looked at first: the clearest link, or else whichever can be looked at. */
export function firstLink(links: readonly LinkStanding[]): LinkStanding | undefined {
  const compared = links.filter(isCompared).toSorted((one, other) => other.best.size - one.best.size);
  return compared[0] ?? links.find(({ state }) => state !== "missing") ?? links[0];
}

export function stateWords(link: LinkStanding, { t }: Words): string {
  if (link.state === "found" && link.isAgainst) return t("examineChain.table.against");
  return t(`examineChain.table.${link.state}`);
}

export function chainTable(links: readonly LinkStanding[], named: MetricWords, words: Words): TableTwin {
  const { t, formats } = words;
  const columns = ["lag", "strength", "interval", "months", "state"] as const;
  return {
    caption: t("examineChain.table.caption"),
    head: t("examineChain.table.link"),
    columns: columns.map((column) => t(`examineChain.table.${column}`)),
    rows: links.map((link) => ({
      name: t("examineChain.table.name", { from: named.name(link.from), to: named.name(link.to) }),
      cells: [
        ...(isCompared(link)
          ? [
              formats.integer(link.best.lag),
              sayCorrelation(link.best.correlation, words),
              sayInterval(link.best, words),
            ]
          : ["", "", ""]),
        "months" in link ? formats.integer(link.months) : "",
        stateWords(link, words),
      ],
    })),
  };
}
