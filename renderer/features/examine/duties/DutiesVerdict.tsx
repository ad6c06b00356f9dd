import { Verdict } from "../../../ui/Verdict.tsx";
import { Why } from "../../../ui/Why.tsx";
import { countedIn, dutiesVerdict } from "./duties.view.ts";
import type { Duties } from "./use-duties.ts";

/** How many have nobody and how many have too many; each number opens to what it counts. */
export function DutiesVerdict({ duties: { rows, speech, team } }: { readonly duties: Duties }) {
  const { t, formats } = speech;
  const parts = dutiesVerdict(rows, speech);
  const ofKind = (kind: string) => formats.integer(rows.filter((row) => row.kind === kind).length);
  return (
    <Verdict
      spoken={parts.map((part) => (typeof part === "string" ? part : part.count)).join("")}
      aside={t("examineDuties.verdict.aside", {
        month: formats.month(team.month),
        activities: ofKind("activity"),
        metrics: ofKind("metric"),
        between: ofKind("workBetween"),
      })}
    >
      {parts.map((part) =>
        typeof part === "string" ? (
          part
        ) : (
          <Why key={part.gap} label={t(`examineDuties.gaps.${part.gap}`)} value={part.count}>
            <ul className="duties-why">
              {countedIn(rows, part.gap).map(({ key, name, kind }) => (
                <li key={key}>{t("examineDuties.why.part", { name, kind: t(`examineDuties.kinds.${kind}`) })}</li>
              ))}
            </ul>
            <p>{t("examineDuties.why.meaning")}</p>
          </Why>
        ),
      )}
    </Verdict>
  );
}
