/** Refuses a plan with a value that no file and no screen would let in: a program may build plans by hand. */
import { type AppError, Fault } from "../base/errors.ts";
import { parseAt } from "../base/parse-at.ts";
import { isMonth } from "../base/month.ts";
import { coefficientLimits } from "../catalogue/coefficient-limits.ts";
import { type CoefficientId, coefficientIds, coefficients, coefficientsOf } from "../catalogue/coefficients.ts";
import { type Baseline, baselineSchema } from "./baseline.ts";
import { type Scenario, scenarioSchema } from "./scenario.ts";

const invalid = (path: string, expected: string, found: unknown) =>
  new Fault({ code: "plan/invalid", path, expected, found: String(found) });

/** Whatever sizes an array or drives a formula. The long lists of facts are only counted: their numbers are looked at below. */
const driving = baselineSchema.omit({ accounts: true, checkIns: true, metrics: true });

const asPlanError = ({ error }: Fault): AppError =>
  error.code === "input/invalid" ? { ...error, code: "plan/invalid" } : error;

function parse(where: string, schema: typeof driving | typeof scenarioSchema, value: unknown): void {
  try {
    parseAt(where, schema, value);
  } catch (cause) {
    throw cause instanceof Fault ? new Fault(asPlanError(cause), { cause }) : cause;
  }
}

/** NaN and infinity pass through every comparison and every sum, and nobody would know where they came from. */
function refuseNotFinite(value: unknown, path: string): void {
  if (typeof value === "number" && !Number.isFinite(value)) throw invalid(path, "number", value);
  if (Array.isArray(value)) value.forEach((item, index) => refuseNotFinite(item, `${path}[${index}]`));
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value)) refuseNotFinite(item, `${path}.${key}`);
}

const stageLengths: readonly CoefficientId[] = ["stageOperation", "stageAdoption", "stageValue", "stageRenewal"];

function refuseCoefficients(scenario: Scenario): void {
  for (const id of coefficientIds) {
    const value = scenario.coefficients[id];
    const [least, most] = coefficientLimits[coefficients[id].unit];
    if (value !== undefined && !(value >= least && value <= most))
      throw invalid(`scenario.coefficients.${id}`, `number ${least}–${most}`, value);
  }
  const inForce = coefficientsOf(scenario);
  if (stageLengths.every((id) => inForce[id] === 0))
    throw invalid("scenario.coefficients.stageOperation", "number > 0", 0);
}

export function refuseInvalid(baseline: Baseline, scenario: Scenario): void {
  parse("baseline", driving, baseline);
  parse("scenario", scenarioSchema, scenario);
  refuseCoefficients(scenario);
  const { accounts, checkIns, metrics } = baseline;
  accounts.forEach(({ started }, index) => {
    if (!isMonth(started)) throw invalid(`baseline.accounts[${index}].started`, "a month such as 2026-04", started);
  });
  refuseNotFinite(accounts, "baseline.accounts");
  refuseNotFinite(checkIns, "baseline.checkIns");
  refuseNotFinite(metrics, "baseline.metrics");
}
