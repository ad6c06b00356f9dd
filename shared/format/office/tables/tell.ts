import { toInterval } from "../../../analysis/statistics/estimate.ts";
import { number, type Value } from "../../table/value.ts";

/** What is recorded has seven digits, and more than six are noise in any reader. */
const digits = 6;

export const rounded = (value: number): number => Number(value.toPrecision(digits));
export const told = (value: number): Value => number(rounded(value))!;
/** Half of a 95 % interval. */
export const halfInterval = (standardError: number): Value => told(toInterval * standardError);
