/** The sentence above the table: how many are here in that month, and who comes, goes, or could come. */
import type { Words } from "../../../i18n/words.ts";
import type { Around } from "./team-column.ts";
import type { Entry } from "./team-rows.ts";

export function membersAnswer(
  entries: readonly Entry[],
  { month }: Pick<Around, "month">,
  { t, formats }: Words,
): string {
  const count = (standing: Entry["standing"]) => entries.filter((entry) => entry.standing === standing).length;
  const here = count("here") + count("leaving");
  const [coming, leaving, free] = [count("coming"), count("leaving"), count("seat")];
  if (here + coming === 0) return t("teamMembers.answer.nobody");
  const fullTimes = entries.reduce(
    (sum, entry) =>
      entry.kind === "person" && (entry.standing === "here" || entry.standing === "leaving")
        ? sum + entry.post.fteShare
        : sum,
    0,
  );
  const parts = [
    ...(coming > 0 ? [t("teamMembers.answer.joining", { number: formats.integer(coming) })] : []),
    ...(leaving > 0 ? [t("teamMembers.answer.leaving", { number: formats.integer(leaving) })] : []),
    ...(free > 0 ? [t("teamMembers.answer.free", { count: free })] : []),
  ];
  return t("teamMembers.answer.now", {
    count: here,
    month: formats.month(month),
    fullTimes: t("teamMembers.fullTimes", { number: formats.decimal(fullTimes, 1) }),
    plan: parts.length === 0 ? "" : t("teamMembers.answer.plan", { parts: formats.list(parts) }),
  });
}
