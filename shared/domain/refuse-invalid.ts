/** Refuses a plan with a value that no file and no screen would let in: a program may build plans by hand. */
import { type ZodType, z } from "zod";
import { type AppError, Fault } from "../base/errors.ts";
import { parseAt } from "../base/parse-at.ts";
import { isMonth } from "../base/month.ts";
import { coefficientLimits } from "../catalogue/coefficient-limits.ts";
import { type CoefficientId, coefficientIds, coefficients, coefficientsOf } from "../catalogue/coefficients.ts";
import { type Baseline, baselineSchema } from "./baseline.ts";
import { memberSchema } from "./member.ts";
import { type Scenario, scenarioSchema } from "./scenario.ts";

const invalid = (path: string, expected: string, found: unknown) =>
  new Fault({ code: "plan/invalid", path, expected, found: String(found) });

/** Whatever sizes an array or drives a formula, fact by fact. The long lists are only counted: their numbers are looked at below. */
const driving = baselineSchema.omit({ members: true, accounts: true, checkIns: true, metrics: true }).shape;

const anything = z.array(z.unknown());
const lists = z.looseObject({ members: anything, accounts: anything, checkIns: anything, metrics: anything });

/** Plans are immutable and share what an edit left alone, so a part that passed once passes again. */
const passed = new WeakSet<object>();

function once<Part>(part: Part, refuse: (part: Part) => void): void {
  const isThing = typeof part === "object" && part !== null;
  if (isThing && passed.has(part)) return;
  refuse(part);
  if (isThing) passed.add(part);
}

const asPlanError = ({ error }: Fault): AppError =>
  error.code === "input/invalid" ? { ...error, code: "plan/invalid" } : error;

function parse(where: string, schema: ZodType, value: unknown): void {
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

function refuseFacts(baseline: Baseline): void {
  parse("baseline", lists, baseline);
  for (const [name, schema] of Object.entries(driving))
    once(baseline[name as keyof typeof driving], (fact) => parse(`baseline.${name}`, schema, fact));
  const { members, accounts, checkIns, metrics } = baseline;
  once(members, () =>
    members.forEach((member, index) => once(member, () => parse(`baseline.members[${index}]`, memberSchema, member))),
  );
  once(accounts, () => {
    accounts.forEach(({ started }, index) => {
      if (!isMonth(started)) throw invalid(`baseline.accounts[${index}].started`, "a month such as 2026-04", started);
    });
    refuseNotFinite(accounts, "baseline.accounts");
  });
  once(checkIns, () => refuseNotFinite(checkIns, "baseline.checkIns"));
  once(metrics, () => refuseNotFinite(metrics, "baseline.metrics"));
}

export function refuseInvalid(baseline: Baseline, scenario: Scenario): void {
  once(baseline, refuseFacts);
  once(scenario, () => {
    parse("scenario", scenarioSchema, scenario);
    refuseCoefficients(scenario);
  });
}
