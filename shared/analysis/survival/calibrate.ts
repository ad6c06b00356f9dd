/** Everything that a team's own past says about staying and leaving, and how far to believe it. */
import type { Month } from "../../base/month.ts";
import { attritionCauseIds } from "../../catalogue/attrition-causes.ts";
import { type CoefficientId, coefficientsOf } from "../../catalogue/coefficients.ts";
import type { Baseline } from "../../domain/baseline.ts";
import { aalenJohansen, type IncidenceStep } from "./aalen-johansen.ts";
import { type Backtest, backtest } from "./backtest.ts";
import { type CareerShares, careerShares } from "./career-shares.ts";
import { kaplanMeier, type SurvivalStep } from "./kaplan-meier.ts";
import { type LearntRanges, learntRanges } from "./learnt-ranges.ts";
import { type LearntRates, learntRates } from "./learnt-rates.ts";
import { rateOverrides } from "./rate-overrides.ts";
import { timeUntilLeft } from "./staying.ts";
import { type LeftFor, teamHistory } from "./team-history.ts";
import { type Verdict, verdictOn } from "./verdict.ts";

export type Calibration = {
  readonly since: Month | undefined;
  readonly until: Month;
  readonly people: number;
  readonly personYears: number;
  /** Whom the model would call leavers: those whose own decision it was. */
  readonly leavers: number;
  readonly companyDecisions: number;
  readonly unknownCauses: number;
  /** Left before the records can be trusted to be complete, so not counted. */
  readonly setAside: number;
  /** Kaplan–Meier over tenure in months, whatever ends a stay. */
  readonly staying: readonly SurvivalStep[];
  /** Months after which half have left. */
  readonly medianStay: ReturnType<typeof timeUntilLeft>;
  /** Aalen–Johansen: left by when and for what. */
  readonly incidence: readonly IncidenceStep<LeftFor>[];
  readonly learnt: LearntRates;
  readonly careers: CareerShares;
  /** For `setCoefficient` of a scenario; empty without history. */
  readonly overrides: Partial<Record<CoefficientId, number>>;
  /** How far each of them may still be off: what `learntIn` hands to the worlds. */
  readonly ranges: LearntRanges;
  readonly backtest: Backtest;
  readonly verdict: Verdict;
};

const endings: readonly LeftFor[] = [...attritionCauseIds, "unknown", "companyDecision"];

/** Learns from the catalogue's defaults, not from a scenario's own values, so calibrating twice gives the same. */
export function calibrate(baseline: Baseline): Calibration {
  const values = coefficientsOf({ coefficients: {} });
  const history = teamHistory(baseline, values);
  const { since, until, setAside, spells } = history;
  const endedBy = (cause: LeftFor) => spells.filter((spell) => spell.cause === cause).length;
  const ended = spells.filter(({ cause }) => cause !== undefined).length;
  const staying = kaplanMeier(spells);
  const learnt = learntRates(spells, values);
  const careers = careerShares(spells, values);
  const overrides = rateOverrides(learnt, careers, values);
  return {
    since,
    until,
    people: spells.length,
    personYears: spells.reduce((sum, { start, stop }) => sum + stop - start, 0) / 12,
    leavers: ended - endedBy("companyDecision"),
    companyDecisions: endedBy("companyDecision"),
    unknownCauses: endedBy("unknown"),
    setAside,
    staying,
    medianStay: timeUntilLeft(staying, 0.5),
    incidence: aalenJohansen(spells, endings),
    learnt,
    careers,
    overrides,
    ranges: learntRanges(learnt, careers, overrides),
    backtest: backtest(history, values),
    verdict: verdictOn(learnt),
  };
}
