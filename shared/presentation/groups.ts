/** Whom the numbers on slides are about, as `shared/privacy` wants to know it. */
import { teamAt } from "../domain/team-at.ts";
import type { Figure } from "../privacy/figure.ts";
import type { PlanMaterial } from "./material.ts";

export const wholeTeam = "team";
export const teamMoney = "money";

/** Everyone of today. What a projection says of later months is about them too: who has left by then is chance. */
export const everyone = ({ plan: { baseline } }: PlanMaterial): readonly string[] =>
  baseline.members.map(({ id }) => id);

export const everyoneFigure = (own: PlanMaterial): Figure => ({ id: wholeTeam, people: everyone(own) });

/**
 * Whose pay is in what the team costs. Whoever the plan pays otherwise is another amount, so that of two plans on slides their difference is not
 * one person's pay: they count as somebody of their own. Planned hires at their level's pay are nobody's secret.
 */
export function moneyFigure({ plan: { baseline, scenario } }: PlanMaterial): Figure {
  const paidOtherwise = new Map<string, string>();
  for (const change of scenario.changes) {
    if (!change.enabled || !("memberId" in change)) continue;
    if (change.type !== "leave" && change.type !== "promote" && change.type !== "changeHours") continue;
    const told = `${change.type} ${change.month} ${change.type === "changeHours" ? change.fteShare : ""}`;
    paidOtherwise.set(change.memberId, `${paidOtherwise.get(change.memberId) ?? ""} ${told}`);
  }
  const posts = teamAt(baseline, scenario, scenario.start).filter(({ kind }) => kind === "member");
  const hires = scenario.changes.filter((change) => change.type === "hire" && change.enabled);
  const members = posts.map(({ id, salaryJpy }) => ({
    id: `${id}${paidOtherwise.get(id) ?? ""}`,
    amount: salaryJpy,
  }));
  const named = hires.flatMap((hire) =>
    hire.type === "hire" && hire.salaryJpy !== undefined
      ? Array.from({ length: hire.count }, (_, index) => ({
          id: `${hire.id}#${index} ${hire.salaryJpy}`,
          amount: hire.salaryJpy!,
        }))
      : [],
  );
  const paid = [...members, ...named];
  return { id: teamMoney, people: paid.map(({ id }) => id), amounts: paid.map(({ amount }) => amount) };
}
