/** The door for untrusted data: what passes has the schema's type, what does not is a refusal that names the place. */
import type { z } from "zod";
import { Fault } from "./errors.ts";

type Issue = z.core.$ZodIssue;

/** Path as a person reads it: baseline.members[3].mix. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? String(step) : `${text}.${String(step)}`;
  }, "");

const longestFound = 60;

/** A hostile value may be deeper than the call stack, and must be refused all the same. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return "…";
  }
}

function foundAt(raw: unknown, path: readonly PropertyKey[]): string {
  let value = raw;
  for (const step of path) value = typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined;
  if (value === undefined) return "nothing";
  // JSON has no word for them and would say null.
  const text = typeof value === "number" ? String(value) : jsonOf(value);
  return text.length > longestFound ? `${text.slice(0, longestFound)}…` : text;
}

/** Short and the same in every language: a type, a bound or the choices. */
function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "int" ? "whole number" : issue.expected;
    case "too_big":
      return `${issue.origin} ${issue.inclusive ? "≤" : "<"} ${issue.maximum}`;
    case "too_small":
      return `${issue.origin} ${issue.inclusive ? "≥" : ">"} ${issue.minimum}`;
    case "invalid_value":
      return issue.values.map(String).join(" | ");
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options) ? issue.options.map(String).join(" | ") : issue.message;
    case "custom":
    case "invalid_element":
    case "invalid_format":
    case "invalid_key":
    case "not_multiple_of":
    case "unrecognized_keys":
      return issue.message;
  }
}

/** `where` names the whole, such as an IPC method; empty where the path says enough. */
export function parseAt<Schema extends z.ZodType>(where: string, schema: Schema, raw: unknown): z.infer<Schema> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (!issue) throw new Fault({ code: "unexpected" }, { cause: result.error });
  const path = pathText(where === "" ? issue.path : [where, ...issue.path]);
  throw new Fault(
    { code: "input/invalid", path, expected: expectedBy(issue), found: foundAt(raw, issue.path) },
    { cause: result.error },
  );
}
