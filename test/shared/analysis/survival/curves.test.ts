// Reproduces results of R's survival, cmprsk and riskRegression packages: see test/golden/README.md.
import { describe, expect, it } from "vitest";
import { aalenJohansen, type IncidenceStep } from "../../../../shared/analysis/survival/aalen-johansen.ts";
import { incidenceWithGrayError } from "../../../../shared/analysis/survival/incidence-error.ts";
import { type BandScale, kaplanMeier } from "../../../../shared/analysis/survival/kaplan-meier.ts";
import { onlyBy, type Spell } from "../../../../shared/analysis/survival/spell.ts";
import { restrictedMean, timeUntilLeft } from "../../../../shared/analysis/survival/staying.ts";
import { stepAt } from "../../../../shared/analysis/survival/step-at.ts";
import { expectGolden, golden, goldenRows } from "../../../support/golden.ts";

type Curves = Readonly<Record<string, readonly number[]>>;
type Competing = {
  readonly times: readonly number[];
  readonly aalen_johansen_survfit: Curves;
  readonly aj_se_survfit: Curves;
  readonly cuminc_cmprsk_est: Curves;
  readonly cuminc_cmprsk_var: Curves;
  readonly naive_one_minus_km_OVERESTIMATES: Curves;
};

const causeOf = (text: string | undefined) => (text === "censor" ? undefined : text);
const spellsOf = (rows: readonly Readonly<Record<string, string>>[], time: string, cause: string): Spell[] =>
  rows.map((row) => ({ start: Number(row["start"] ?? 0), stop: Number(row[time]), cause: causeOf(row[cause]) }));

const tiny = spellsOf(goldenRows("tiny-competing"), "time", "cause");
const patients = goldenRows("mgus2-competing");
const team = spellsOf(goldenRows("six-cause-synthetic"), "stop", "cause");

const at = <Step extends { readonly time: number }>(curve: readonly Step[], times: readonly number[]) =>
  times.map((time) => stepAt(curve, time)!);

function expectCompeting(spells: readonly Spell[], wanted: Competing): void {
  const causes = Object.keys(wanted.cuminc_cmprsk_est);
  const steps: IncidenceStep[] = at(aalenJohansen(spells, causes), wanted.times);
  const expected = wanted.aalen_johansen_survfit;
  expectGolden(
    steps.map(({ present }) => present.share),
    expected["(s0)"]!,
  );
  expectGolden(
    steps.map(({ present }) => present.standardError),
    wanted.aj_se_survfit["(s0)"]!,
  );
  for (const cause of causes) {
    expectGolden(
      steps.map(({ left }) => left[cause]!.share),
      expected[cause]!,
    );
    expectGolden(
      steps.map(({ left }) => left[cause]!.share),
      wanted.cuminc_cmprsk_est[cause]!,
    );
    expectGolden(
      steps.map(({ left }) => left[cause]!.standardError),
      wanted.aj_se_survfit[cause]!,
    );
    const second = at(incidenceWithGrayError(spells, cause), wanted.times);
    expectGolden(
      second.map(({ share }) => share),
      expected[cause]!,
    );
    expectGolden(
      second.map(({ standardError }) => standardError),
      wanted.cuminc_cmprsk_var[cause]!.map(Math.sqrt),
    );
    const naive = at(kaplanMeier(onlyBy(cause, spells)), wanted.times).map(({ survival }) => 1 - survival);
    expectGolden(naive, wanted.naive_one_minus_km_OVERESTIMATES[cause]!);
  }
}

describe("check 9: Kaplan–Meier on the tiny set", () => {
  const wanted = (golden("tiny-competing") as { readonly km_all: Curves & Readonly<Record<string, number>> }).km_all;
  const curve = (scale: BandScale) => at(kaplanMeier(tiny, scale), wanted["times"]!);

  it("gives R's shares, at-risk counts, standard errors and Nelson–Aalen sums", () => {
    expectGolden(
      curve("log").map(({ survival }) => survival),
      wanted["surv"]!,
    );
    expectGolden(
      curve("log").map(({ atRisk }) => atRisk),
      wanted["n_risk"]!,
    );
    expectGolden(
      curve("log").map(({ standardError }) => standardError),
      wanted["std_err"]!,
    );
    expectGolden(
      curve("log").map(({ cumulativeHazard }) => cumulativeHazard),
      wanted["na_cumhaz"]!,
    );
  });

  it.each([
    ["log", "log"],
    ["log-log", "loglog"],
  ] as const)("gives R's %s band", (scale, name) => {
    expectGolden(
      curve(scale).map(({ low }) => low),
      wanted[`lower_${name}`]!,
    );
    expectGolden(
      curve(scale).map(({ high }) => high),
      wanted[`upper_${name}`]!,
    );
  });

  it("gives R's quartiles of staying, with the later end of the median's interval beyond the records", () => {
    const all = kaplanMeier(tiny, "log");
    expect(timeUntilLeft(all, 0.25).value).toBe(wanted["q25"]);
    expect(timeUntilLeft(all, 0.5)).toEqual({ value: wanted["median"], low: wanted["median_lower"], high: undefined });
    expect(timeUntilLeft(all, 0.75).value).toBe(wanted["q75"]);
  });

  it("gives R's mean within 36 months", () => {
    const { value, standardError } = restrictedMean(kaplanMeier(tiny), 36);
    expectGolden([value, standardError], [wanted["rmst36"]!, wanted["rmst36_se"]!]);
  });
});

describe("check 9: Aalen–Johansen", () => {
  it("gives R's shares and standard errors on the tiny set, and what one minus Kaplan–Meier overstates", () => {
    expectCompeting(tiny, golden("tiny-competing") as Competing);
  });

  type Sexes = Competing & { readonly by_sex_F: Competing; readonly by_sex_M: Competing };
  const wanted = golden("mgus2-competing") as Sexes;

  it("gives R's shares and standard errors on 1,384 patients, together and by sex", () => {
    const ofSex = (sex: string) => patients.filter((row) => row["sex"] === sex);
    expectCompeting(spellsOf(patients, "etime", "event"), wanted);
    expectCompeting(spellsOf(ofSex("F"), "etime", "event"), wanted.by_sex_F);
    expectCompeting(spellsOf(ofSex("M"), "etime", "event"), wanted.by_sex_M);
  });

  it("never lets the causes add up to more than those who left, which one minus Kaplan–Meier per cause does", () => {
    const spells = spellsOf(patients, "etime", "event");
    const last: IncidenceStep = aalenJohansen(spells, ["pcm", "death"]).at(-1)!;
    expect(last.present.share + last.left["pcm"]!.share + last.left["death"]!.share).toBeCloseTo(1, 12);
    const naive = (cause: string) => 1 - kaplanMeier(onlyBy(cause, spells)).at(-1)!.survival;
    expect(naive("pcm") + naive("death")).toBeGreaterThan(1.2);
  });
});

describe("check 9: a team of which many were hired before the records begin", () => {
  type Truncated = {
    readonly times: readonly number[];
    readonly n_risk: readonly number[];
    readonly aalen_johansen: Curves;
    readonly state0: readonly number[];
    readonly km_all: readonly number[];
    readonly km_se: readonly number[];
    readonly wrong_if_truncation_ignored: Curves;
  };
  const wanted = golden("six-cause-synthetic") as Truncated;
  const causes = Object.keys(wanted.aalen_johansen);

  it("stays as long as R says, with Greenwood's standard error", () => {
    const steps = at(kaplanMeier(team), wanted.times);
    expectGolden(
      steps.map(({ survival }) => survival),
      wanted.km_all,
    );
    expectGolden(
      steps.map(({ standardError }) => standardError),
      wanted.km_se,
    );
    expectGolden(
      steps.map(({ atRisk }) => atRisk),
      wanted.n_risk,
    );
  });

  it("leaves for each cause as often as R says", () => {
    const steps = at(aalenJohansen(team, causes), wanted.times);
    expectGolden(
      steps.map(({ present }) => present.share),
      wanted.state0,
    );
    for (const cause of causes) {
      expectGolden(
        steps.map(({ left }) => left[cause]!.share),
        wanted.aalen_johansen[cause]!,
      );
    }
  });

  it("would seem to stay too long if late entry were ignored: careers 4.4 % instead of 6.6 % at two years", () => {
    const ignored = team.map((spell) => ({ ...spell, start: 0 }));
    const steps = at(aalenJohansen(ignored, causes), wanted.times);
    for (const cause of causes) {
      expectGolden(
        steps.map(({ left }) => left[cause]!.share),
        wanted.wrong_if_truncation_ignored[cause]!,
      );
    }
    const careers = (spells: readonly Spell[]) => at(aalenJohansen(spells, causes), [24])[0]!.left["career"]!.share;
    expect(careers(ignored)).toBeCloseTo(0.044, 3);
    expect(careers(team)).toBeCloseTo(0.066, 3);
  });
});
