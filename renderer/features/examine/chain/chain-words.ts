/** How a link is said: which metrics, how many months apart, how closely. */
import type { LinkStanding } from "../../../../shared/analysis/metric-chain/metric-chain.ts";
import type { Lagged } from "../../../../shared/analysis/metric-chain/lagged.ts";
import type { Words } from "../../../i18n/words.ts";

export const sayWhen = (lag: number, { t }: Words): string =>
  lag === 0 ? t("examineChain.when.same") : t("examineChain.when.later", { count: lag });

export const sayCorrelation = (correlation: number, { formats }: Words): string => formats.signed(correlation, 2);

export const sayInterval = ({ low, high }: Pick<Lagged, "low" | "high">, words: Words): string =>
  words.t("examineChain.interval", { low: sayCorrelation(low, words), high: sayCorrelation(high, words) });

export type Compared = Extract<LinkStanding, { readonly state: "found" | "unclear" }>;

export const isCompared = (link: LinkStanding): link is Compared => link.state === "found" || link.state === "unclear";

export const linkKey = ({ fromKey, toKey }: Pick<LinkStanding, "fromKey" | "toKey">): string => `${fromKey} ${toKey}`;
