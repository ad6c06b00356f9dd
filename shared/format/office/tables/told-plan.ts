/** A plan of a file with what may be said about it. */
import type { Projection } from "../../../analysis/projection.ts";
import type { Baseline } from "../../../domain/baseline.ts";
import { everyoneFigure, moneyFigure, teamMoney, wholeTeam } from "../../../presentation/groups.ts";
import { withhold } from "../../../privacy/withhold.ts";
import type { ExportSource } from "../export-source.ts";

export type ToldPlan = {
  readonly name: string;
  readonly baseline: Baseline;
  readonly projection: Projection;
  /** Enough people stand behind what is said about the team as a whole. */
  readonly isTeamShown: boolean;
  /** And behind its sums of money, nobody's pay being most of them. */
  readonly isMoneyShown: boolean;
};

/** All plans of a file are judged together: their readers subtract one from another. */
export function toldPlans({ plans, smallestGroup, without }: ExportSource): readonly ToldPlan[] {
  const figures = plans.flatMap((own, index) =>
    [everyoneFigure(own), moneyFigure(own)].map((figure) => ({ ...figure, id: `${index} ${figure.id}` })),
  );
  const showing = withhold(figures, smallestGroup);
  return plans.map(({ plan: { baseline, scenario }, projection }, index) => ({
    name: without(scenario.name),
    baseline,
    projection,
    isTeamShown: showing.get(`${index} ${wholeTeam}`) === "shown",
    isMoneyShown: showing.get(`${index} ${teamMoney}`) === "shown",
  }));
}
