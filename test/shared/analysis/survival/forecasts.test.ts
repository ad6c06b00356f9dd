import { describe, expect, it } from "vitest";
import { aalenJohansen } from "../../../../shared/analysis/survival/aalen-johansen.ts";
import { calibrationGroups, observedToExpected } from "../../../../shared/analysis/survival/calibration-groups.ts";
import { censoringOf } from "../../../../shared/analysis/survival/censoring.ts";
import { concordance } from "../../../../shared/analysis/survival/concordance.ts";
import {
  areaUnderCurve,
  brierScore,
  type Forecast,
  predictionAccuracy,
} from "../../../../shared/analysis/survival/forecast-score.ts";
import { stepAt } from "../../../../shared/analysis/survival/step-at.ts";
import { expectGolden, golden, goldenRows } from "../../../support/golden.ts";

type Scores = Readonly<Record<string, number>>;
const wanted = golden("validation-metrics") as {
  readonly harrell_c: number;
  readonly harrell_counts: Scores;
  readonly uno_c: number;
  readonly brier_ipcw: Readonly<Record<string, { readonly brier: readonly number[]; readonly ipa: readonly number[] }>>;
  readonly auc_t: { readonly auc: readonly number[] };
  readonly calibration_5_groups_60: readonly Scores[];
  readonly observed_expected_60: number;
  readonly competing_pcm_120: { readonly brier: Scores; readonly ipa: Scores; readonly auc: number };
};

const rows = goldenRows("validation-predictions").map((row) => ({
  time: Number(row["etime"]),
  event: row["event"]!,
  left: row["event"] !== "censor",
  score: Number(row["lp"]),
  risk60: Number(row["risk60"]),
  risk120: Number(row["risk120"]),
  riskOfPcm: Number(row["cif_pcm120"]),
}));
const horizons = [60, 120] as const;
const ofAnyEvent = (risk: "risk60" | "risk120"): Forecast[] =>
  rows.map((row) => ({ time: row.time, outcome: row.left ? "of interest" : undefined, risk: row[risk] }));
const ofPcm: Forecast[] = rows.map(({ time, event, left, riskOfPcm }) => ({
  time,
  outcome: event === "pcm" ? "of interest" : left ? "otherwise" : undefined,
  risk: riskOfPcm,
}));
const all = { 60: ofAnyEvent("risk60"), 120: ofAnyEvent("risk120") };

/** One risk for everybody: what the share of leavers alone would forecast. */
function shareOf(cause: "of interest", people: readonly Forecast[], horizon: number): number {
  const spells = people.map(({ time, outcome }) => ({ start: 0, stop: time, cause: outcome }));
  return stepAt(aalenJohansen(spells, ["of interest", "otherwise"]), horizon)!.left[cause].share;
}

describe("the order of forecasts", () => {
  it("gives R's count of pairs and Harrell's index", () => {
    const found = concordance(rows);
    const { concordant, discordant } = wanted.harrell_counts;
    expect(found).toMatchObject({ concordant, discordant, tiedScores: wanted.harrell_counts["tied.x"] });
    expect(found.tiedTimes).toBe(wanted.harrell_counts["tied.y"]! + wanted.harrell_counts["tied.xy"]!);
    expectGolden([found.index!], [wanted.harrell_c]);
  });

  it("gives R's index of Uno", () => {
    expectGolden([concordance(rows, censoringOf(rows)).index!], [wanted.uno_c]);
  });

  it("gives R's area under the curve at five and ten years, and for one cause of two", () => {
    expectGolden(
      horizons.map((horizon) => areaUnderCurve(all[horizon], horizon)!),
      wanted.auc_t.auc,
    );
    expectGolden([areaUnderCurve(ofPcm, 120)!], [wanted.competing_pcm_120.auc]);
  });
});

describe("the size of forecasts", () => {
  it("gives R's Brier scores, of the model and of one risk for everybody", () => {
    const { cox, "Null model": everyone } = wanted.brier_ipcw;
    const shares = horizons.map((horizon) => shareOf("of interest", all[horizon], horizon));
    expectGolden(
      horizons.map((horizon) => brierScore(all[horizon], horizon)),
      cox!.brier,
    );
    expectGolden(
      horizons.map((horizon, index) => brierScore(all[horizon], horizon, shares[index])),
      everyone!.brier,
    );
    expectGolden(
      horizons.map((horizon, index) => predictionAccuracy(all[horizon], horizon, shares[index]!)),
      cox!.ipa,
    );
  });

  it("gives R's Brier score for one cause where another takes people away", () => {
    const share = shareOf("of interest", ofPcm, 120);
    const { brier, ipa } = wanted.competing_pcm_120;
    expectGolden([brierScore(ofPcm, 120), brierScore(ofPcm, 120, share)], [brier["csc"]!, brier["Null model"]!]);
    expectGolden([predictionAccuracy(ofPcm, 120, share)], [ipa["csc"]!]);
  });

  it("gives R's five groups and observed ÷ expected", () => {
    const people = rows.map(({ time, left, risk60 }) => ({ time, left, risk: risk60 }));
    const groups = calibrationGroups(people, 60, 5);
    const column = (key: string) => wanted.calibration_5_groups_60.map((group) => group[key]!);
    expect(groups.map((group) => group.people)).toEqual(column("n"));
    expectGolden(
      groups.map(({ forecast }) => forecast),
      column("mean_pred"),
    );
    expectGolden(
      groups.map(({ observed }) => observed),
      column("km_obs"),
    );
    expectGolden(
      groups.map(({ standardError }) => standardError),
      column("se"),
    );
    expectGolden([observedToExpected(people, 60)], [wanted.observed_expected_60]);
  });
});
