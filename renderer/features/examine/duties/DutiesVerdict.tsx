import { Verdict } from "../../../ui/Verdict.tsx";
import { Why } from "../../../ui/Why.tsx";
import { dutiesVerdict, withGaps } from "./duties.view.ts";
import type { Duties } from "./use-duties.ts";

/** How many have nobody and how many have too many; the numbers open to what they count. */
export function DutiesVerdict({ duties: { rows, speech, team } }: { readonly duties: Duties }) {
  const { t, formats } = speech;
  const { before, gaps, after } = dutiesVerdict(rows, speech);
  const ofKind = (kind: string) => formats.integer(rows.filter((row) => row.kind === kind).length);
  return (
    <Verdict
      spoken={`${before}${gaps ?? ""}${after}`}
      aside={t("examineDuties.verdict.aside", {
        month: formats.month(team.month),
        activities: ofKind("activity"),
        metrics: ofKind("metric"),
        between: ofKind("workBetween"),
      })}
    >
      {before}
      {gaps !== undefined && (
        <Why label={t("examineDuties.why.label")} value={gaps}>
          <p>{t("examineDuties.why.meaning")}</p>
          <ul className="duties-why">
            {withGaps(rows).map((row) => (
              <li key={row.key}>
                {t("examineDuties.why.part", {
                  name: row.name,
                  gaps: formats.list(row.gaps.map((gap) => t(`examineDuties.gaps.${gap}`))),
                })}
              </li>
            ))}
          </ul>
        </Why>
      )}
      {after}
    </Verdict>
  );
}
