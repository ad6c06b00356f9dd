import type { MarketSalaryId } from "../../catalogue/market-salaries.ts";
import type { MemberType } from "../../catalogue/member-types.ts";
import { withhold } from "../../privacy/withhold.ts";
import type { BriefFacts } from "./brief.ts";

export type BriefSalary = {
  /** What the ladder pays on the level, and on the lowest one above it. Yearly. */
  readonly levelJpy: number | undefined;
  readonly nextLevelJpy: number | undefined;
  /** Mean of those on the level; `withheld` where they are so few that it would be somebody's pay. */
  readonly team: { readonly meanJpy: number; readonly people: number } | "withheld" | undefined;
  readonly market: readonly MarketSalaryId[];
};

/** What is paid here, as far as it may be told, and what others offer. */
export function salaryFor(
  { baseline, posts, smallestGroup }: BriefFacts,
  levelId: string,
  type: MemberType,
): BriefSalary {
  const level = baseline.levels.find(({ id }) => id === levelId);
  const above = baseline.levels.filter(({ id }) => level?.nextLevelIds.includes(id)).map(({ salaryJpy }) => salaryJpy);
  const peers = posts.filter((post) => post.kind === "member" && post.status === "here" && post.levelId === levelId);
  const amounts = peers.map(({ salaryJpy }) => salaryJpy);
  const figure = { id: "peers", people: peers.map(({ id }) => id), amounts };
  const isShown = withhold([figure], smallestGroup).get("peers") === "shown";
  return {
    levelJpy: level?.salaryJpy,
    nextLevelJpy: above.length > 0 ? Math.min(...above) : undefined,
    team:
      peers.length === 0
        ? undefined
        : isShown
          ? { meanJpy: amounts.reduce((sum, own) => sum + own, 0) / peers.length, people: peers.length }
          : "withheld",
    market: type === "support" ? ["supportStaff", "domesticVenture"] : ["domesticVenture", "globalVendor"],
  };
}
