/** Each flag as a sentence that says why. */
import type { Level } from "../../../../shared/domain/ladder.ts";
import type { StructureFlag } from "../../../../shared/domain/reporting-structure.ts";
import type { Post } from "../../../../shared/domain/team-at.ts";
import type { Words } from "../../../i18n/words.ts";

export type FlagSource = {
  readonly personOf: ReadonlyMap<string, Post>;
  readonly levels: readonly Level[];
  readonly nameOf: (post: Post) => string;
};

export function flagSentence(flag: StructureFlag, { personOf, levels, nameOf }: FlagSource, words: Words): string {
  const { t, formats } = words;
  const whom = (id: string) => {
    const post = personOf.get(id);
    return post === undefined ? "" : nameOf(post);
  };
  const name = whom(flag.id);
  switch (flag.kind) {
    case "wideSpan":
    case "narrowSpan":
      return t(`teamChart.flags.${flag.kind}`, {
        name,
        reports: formats.integer(flag.reports),
        limit: formats.integer(flag.limit),
      });
    case "emptyChair": {
      const isComing = personOf.get(flag.id)?.status === "coming";
      return t(isComing ? "teamChart.flags.emptyChairUntil" : "teamChart.flags.emptyChair", {
        name,
        count: flag.reports,
      });
    }
    case "leadsOffLadder": {
      const level = levels.find(({ id }) => id === personOf.get(flag.id)?.levelId)?.name ?? "";
      return t("teamChart.flags.leadsOffLadder", { name, level });
    }
    case "ranksBelow":
      return t("teamChart.flags.ranksBelow", { name, manager: whom(flag.managerId) });
    case "manyLayers": {
      const { layers, people, enough, span } = flag;
      return t("teamChart.flags.manyLayers", {
        layers: formats.integer(layers),
        people: formats.integer(people),
        enough: formats.integer(enough),
        span: formats.integer(span),
      });
    }
    case "noManager":
    case "circle":
      return t(`teamChart.flags.${flag.kind}`, { name });
  }
}
