/** A scrubbed plan as text that a person can read: numbers in full, arrays under the name of their type, and back to the same bits. */
import type { ScrubbedPlan } from "./scrubbed-plan.ts";

const arrayTypes = { Float64Array, Float32Array, Int32Array, Int16Array, Uint32Array, Uint8Array };
type ArrayName = keyof typeof arrayTypes;
type NumberArray = InstanceType<(typeof arrayTypes)[ArrayName]>;

const isNumberArray = (value: unknown): value is NumberArray => ArrayBuffer.isView(value);

/** The fewest digits that give the same number in single precision; nine always do. */
function shortest(value: number): number {
  for (let digits = 1; digits < 9; digits++) {
    const written = Number(value.toPrecision(digits));
    if (Math.fround(written) === value) return written;
  }
  return Number(value.toPrecision(9));
}

/** What JSON has no number for. */
const special = (value: number): number | string =>
  Number.isFinite(value) && !Object.is(value, -0) ? value : Object.is(value, -0) ? "-0" : String(value);

function writable(_key: string, value: unknown): unknown {
  if (!isNumberArray(value)) return typeof value === "number" ? special(value) : value;
  const name = value.constructor.name as ArrayName;
  return { [name]: Array.from(value, value instanceof Float32Array ? shortest : special) };
}

const isArrayName = (name: string | undefined): name is ArrayName => name !== undefined && name in arrayTypes;

function readable(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const [[name, values] = [], ...others] = Object.entries(value);
  if (!isArrayName(name) || others.length > 0) return value;
  return arrayTypes[name].from((values as readonly (number | string)[]).map(Number));
}

export const writePlan = (scrubbed: ScrubbedPlan): string => JSON.stringify(scrubbed, writable);

/** Of text that `writePlan` wrote; nobody else's is ever read. */
export const readPlan = (text: string): ScrubbedPlan => JSON.parse(text, readable) as ScrubbedPlan;
