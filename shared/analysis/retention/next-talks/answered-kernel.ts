/**
 * A kernel in which people's answers can be exchanged between two futures. Compiling a plan anew takes as long as dozens of futures;
 * an answer, though, only multiplies numbers that stand in the kernel's memory.
 */
import { type AttritionCause, attritionCauseIds } from "../../../catalogue/attrition-causes.ts";
import type { Coefficients } from "../../../catalogue/coefficients.ts";
import { checkedPlan } from "../../../simulation/checked-plan.ts";
import type { CompiledPlan } from "../../../simulation/compiled-plan.ts";
import { thetaIdOf } from "../../../simulation/compile/pressure.ts";
import { kernelCauses } from "../../../simulation/kernel-hazards.ts";
import type { Outcome } from "../../../simulation/outcome.ts";
import { openKernel } from "../../../simulation/open-kernel.ts";
import { learnOrders, roomForOrders } from "../../../simulation/pilot.ts";
import type { Plan } from "../../decisions/score-plans.ts";
import { leftOf } from "./unsettled.ts";

export type AnsweredKernel = ReturnType<typeof openAnsweredKernel>;

const { length: causes } = attritionCauseIds;

/** Records leave to the month what a month moves: what the structure says of these counts more as the answer fades. */
const moving: ReadonlySet<AttritionCause> = new Set(["chaos", "operator", "phase", "blocked", "alone"]);

/** The row that a position's first holder has in each month. */
function rowsOf({ slot: { firstRow }, rowEvents, months }: CompiledPlan, slot: number): Int32Array {
  const rows = new Int32Array(months).fill(firstRow[slot]!);
  rowEvents.slot.forEach((own, event) => {
    if (own === slot) rows.fill(rowEvents.firstRow[event]!, rowEvents.month[event]);
  });
  return rows;
}

/** `plan` comes from `planWithAnswers`: answers are told as differences from those it holds. */
export function openAnsweredKernel({ baseline, scenario }: Plan, coefficients: Coefficients) {
  const plan = checkedPlan(baseline, scenario);
  const kernel = openKernel(plan, roomForOrders(plan));
  learnOrders(plan, kernel);
  const { row, months } = plan;
  const theta = kernelCauses.map((cause) => coefficients[thetaIdOf(attritionCauseIds[cause]!)]);
  const left = Float64Array.from({ length: months }, (_, month) => leftOf(month, coefficients));

  /** `structure`: by cause in catalogue order, what the work suggests. */
  function personOf(memberId: string, structure: ArrayLike<number>) {
    const slot = plan.memberIds.indexOf(memberId);
    const rows = rowsOf(plan, slot);
    const records = Int32Array.from(
      rows,
      (own, month) => row.recordAt[month * row.fte.length + own]! / row.records.BYTES_PER_ELEMENT,
    );
    /** [month][cause as records have them]: the hazard of leaving as far as it is known before a future is lived through. */
    const hazard = new Float64Array(months * causes);
    records.forEach((at, month) => {
      const tenure = Math.min(plan.bandOfTenure.length - 1, Math.max(0, month - plan.slot.joinedIn[slot]!));
      const base = plan.bandOfTenure[tenure]! * causes;
      kernelCauses.forEach((cause, place) => {
        const faded = moving.has(attritionCauseIds[cause]!)
          ? theta[place]! * (1 - left[month]!) * structure[cause]!
          : 0;
        hazard[month * causes + place] = row.records[at + place]! * plan.baseHazard[base + cause]! * Math.exp(faded);
      });
    });
    const now = kernelCauses.reduce<number>((sum, _, place) => sum + hazard[place]!, 0);
    return {
      memberId,
      slot,
      /** Part of the hazard in the first month that lies with each cause, in catalogue order. */
      causeShares: attritionCauseIds.map((_, cause) =>
        now > 0 ? hazard[kernelCauses.findIndex((own) => own === cause)]! / now : 0,
      ),
      /**
       * From now on their answers differ by so much from those of the plan, by cause in catalogue order; the difference fades as
       * answers do. Adds up in `cumulative` what hazard that makes by the end of each month.
       */
      answer(differences: ArrayLike<number>, cumulative: Float64Array): void {
        const written = kernel.singles("rowMonths");
        let sum = 0;
        for (let month = 0; month < months; month++) {
          const at = records[month]!;
          const fading = left[month]!;
          for (let place = 0; place < causes; place++) {
            const ratio = Math.exp(theta[place]! * fading * differences[kernelCauses[place]!]!);
            written[at + place] = row.records[at + place]! * ratio;
            sum += hazard[month * causes + place]! * ratio;
          }
          cumulative[month] = sum;
        }
      },
    };
  }

  return {
    plan,
    personOf,
    /** One future, with luck of its own. */
    live: (trial: number): Outcome => ({ plan, trials: 1, rows: kernel.simulate(trial, trial + 1) }),
  };
}
