/** Two candidates line by line: never a sum, and no order between them. */
import { addMonths, type Month } from "../../../../shared/base/month.ts";
import type { NewcomerOutlook } from "../../../../shared/analysis/retention/candidates/newcomer-outlook.ts";
import type { FitInMonth } from "../../../../shared/analysis/retention/candidates/newcomer-fit.ts";
import { type Mismatch, mismatchStands } from "../../../../shared/analysis/retention/candidates/mismatches.ts";
import { attritionCauseIds, attritionCauses } from "../../../../shared/catalogue/attrition-causes.ts";
import { competencies, competencyIds } from "../../../../shared/catalogue/competencies.ts";
import { memberTypeIds } from "../../../../shared/catalogue/member-types.ts";
import { alone } from "../../../../shared/analysis/competencies/skilled.ts";
import type { Candidate } from "../../../../shared/domain/candidate.ts";
import type { Words } from "../../../i18n/words.ts";

export type Side = {
  readonly candidate: Candidate;
  readonly mismatches: readonly Mismatch[];
  readonly outlook: NewcomerOutlook | undefined;
  readonly fit: readonly FitInMonth[] | undefined;
};

export type BesideRow = { readonly id: string; readonly what: string; readonly values: readonly string[] };

type About = { readonly levelName: (id: string) => string; readonly start: Month; readonly seesMoney: boolean };

export function besideRows(sides: readonly Side[], { levelName, start, seesMoney }: About, words: Words): BesideRow[] {
  const { t, formats, language, typeName } = words;
  const none = "–";
  const row = (id: string, what: string, of: (side: Side) => string): BesideRow => ({
    id,
    what,
    values: sides.map(of),
  });
  const mixOf = ({ candidate: { mix } }: Side) =>
    formats.list(
      memberTypeIds
        .filter((type) => mix[type] >= 0.1)
        .toSorted((one, other) => mix[other] - mix[one])
        .map((type) => `${typeName(type)} ${formats.percent(mix[type])}`),
    );
  const skillsOf = ({ candidate: { competencies: skills } }: Side) => {
    const able = competencyIds.filter((id) => (skills[id] ?? 0) >= alone);
    return able.length === 0 ? none : formats.list(able.map((id) => competencies[id].name[language]));
  };
  const standOf = (side: Side, cause: Mismatch["cause"]) =>
    side.mismatches.find((mismatch) => mismatch.cause === cause)?.stand ?? "nothingHard";
  const causes = attritionCauseIds.filter((cause) => sides.some((side) => standOf(side, cause) !== "nothingHard"));
  const urgency = (cause: Mismatch["cause"]) =>
    Math.min(...sides.map((side) => mismatchStands.indexOf(standOf(side, cause))));
  const month = sides.find(({ fit }) => fit?.[0])?.fit?.[0]?.month;
  return [
    row("starts", t("retentionCandidates.beside.starts"), ({ candidate }) => formats.month(candidate.starts)),
    row("level", t("retentionCandidates.beside.level"), ({ candidate }) => levelName(candidate.levelId)),
    row("mix", t("retentionCandidates.beside.mix"), mixOf),
    row("skills", t("retentionCandidates.beside.skills"), skillsOf),
    ...(seesMoney
      ? [
          row("salary", t("retentionCandidates.beside.salary"), ({ candidate: { salaryJpy } }) =>
            salaryJpy === undefined ? none : formats.money(salaryJpy),
          ),
        ]
      : []),
    ...causes
      .toSorted((one, other) => urgency(one) - urgency(other))
      .map((cause) =>
        row(cause, attritionCauses[cause].inPlainWords[language], (side) =>
          t(`retentionCandidates.check.stands.${standOf(side, cause)}`),
        ),
      ),
    ...(month === undefined
      ? []
      : memberTypeIds.map((type) =>
          row(
            `gap-${type}`,
            t("retentionCandidates.beside.gap", {
              month: formats.month(addMonths(start, month)),
              type: typeName(type),
            }),
            ({ fit }) => {
              const own = fit?.find((each) => each.month === month);
              if (!own) return none;
              return t("retentionCandidates.beside.gapChange", {
                without: formats.people(own.without[type]),
                with: formats.people(own.with[type]),
              });
            },
          ),
        )),
  ];
}
