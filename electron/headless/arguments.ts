/** The command line as data. What cannot be meant is answered in words, not in a stack. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Month, isMonth } from "../../shared/base/month.ts";
import { type Language, languages } from "../../shared/base/words.ts";
import { type Precision, mostTrials } from "../../shared/domain/scenario.ts";
import { importableKinds, type TableToImport, tableToImport } from "./import-arguments.ts";

const options = {
  scenario: { type: "string", multiple: true },
  trials: { type: "string" },
  seed: { type: "string" },
  precision: { type: "string" },
  roster: { type: "string" },
  import: { type: "string", multiple: true },
  history: { type: "string" },
  "history-since": { type: "string" },
  calibrate: { type: "boolean" },
  partial: { type: "boolean" },
  uncertainty: { type: "boolean" },
  sensitivity: { type: "boolean" },
  worth: { type: "boolean" },
  json: { type: "string" },
  csv: { type: "string" },
  html: { type: "string" },
  page: { type: "string" },
  out: { type: "string" },
  "passphrase-file": { type: "string" },
  names: { type: "boolean" },
  language: { type: "string" },
  progress: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

export type WorldsAsked = { readonly worlds: number; readonly trialsPerWorld: number };

export type Request = {
  readonly file: string;
  /** Names or ids; all scenarios when empty. */
  readonly scenarios: readonly string[];
  readonly trials: number | undefined;
  readonly seed: number | undefined;
  readonly precision: Precision | undefined;
  /** In the order in which they are imported. */
  readonly imports: readonly TableToImport[];
  /** From when on the history names everyone who left. */
  readonly historySince: Month | undefined;
  /** Project with the rates learnt from history. */
  readonly calibrate: boolean;
  readonly partial: boolean;
  /** Draw what is not known as well, and say which part of the bands that is. */
  readonly uncertainty: boolean;
  /** How many worlds of how many futures; the scenario's trials shared out when absent. */
  readonly worlds: WorldsAsked | undefined;
  /** Say which assumption to measure first. */
  readonly sensitivity: boolean;
  /** Say what each person, change and lever is worth. */
  readonly worth: boolean;
  readonly json: string | undefined;
  readonly csv: string | undefined;
  readonly html: string | undefined;
  /** The first scenario as the page that calculates by itself. */
  readonly page: string | undefined;
  readonly out: string | undefined;
  /** Holds the passphrase of an encrypted workspace; what is written to `out` is encrypted with it. */
  readonly passphraseFile: string | undefined;
  readonly names: boolean;
  readonly progress: boolean;
};

/** Words: shared/i18n, `report.usage`. */
export type UsageProblem =
  | {
      readonly code: "unknownOption" | "needsValue" | "needsNoValue" | "needsRoster" | "needsHistory" | "sameFile";
      readonly option: string;
    }
  | {
      readonly code: "notANumber" | "notPoints";
      readonly option: string;
      readonly value: string;
      readonly low: number;
      readonly high: number;
    }
  | { readonly code: "notALanguage" | "notAMonth"; readonly option: string; readonly value: string }
  | { readonly code: "notWorlds"; readonly option: string; readonly value: string; readonly most: number }
  | { readonly code: "notATable"; readonly option: string; readonly value: string; readonly kinds: string }
  | { readonly code: "noFile" }
  | { readonly code: "manyFiles"; readonly value: string };

export type CommandLine =
  | { readonly wants: "help"; readonly language: Language | undefined }
  | { readonly wants: "plan"; readonly language: Language | undefined; readonly request: Request }
  | { readonly wants: "correction"; readonly language: Language | undefined; readonly problem: UsageProblem };

/** Thrown inside this file only. */
class Misuse extends Error {
  readonly problem: UsageProblem;

  constructor(problem: UsageProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

function wholeNumber(option: string, value: string | undefined, low: number, high: number): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= low && number <= high) return number;
  throw new Misuse({ code: "notANumber", option, value, low, high });
}

const fewestPoints = 0.05;
const mostPoints = 10;

/** One number for all headlines: points of a share, and for people a tenth of a person a point. */
function precisionIn(value: string | undefined): Precision | undefined {
  if (value === undefined) return undefined;
  const points = Number(value);
  if (!/^\d+(\.\d+)?$/.test(value) || points < fewestPoints || points > mostPoints)
    throw new Misuse({ code: "notPoints", option: "--precision", value, low: fewestPoints, high: mostPoints });
  return { coverageShare: points / 100, holdShare: points / 100, leavers: points / 10 };
}

/** A variance between worlds needs three of them, and the chance within each two futures. */
export const fewestWorlds = 3;
export const fewestEach = 2;

/** `1000x10`: worlds × futures in each. */
function worldsIn(value: string | undefined): WorldsAsked | undefined {
  if (value === undefined) return undefined;
  const [, worlds, trialsPerWorld] = (/^(\d{1,6})[x×](\d{1,6})$/.exec(value) ?? []).map(Number);
  const isEnough = worlds! >= fewestWorlds && trialsPerWorld! >= fewestEach && worlds! * trialsPerWorld! <= mostTrials;
  if (!isEnough) throw new Misuse({ code: "notWorlds", option: "--uncertainty", value, most: mostTrials });
  return { worlds: worlds!, trialsPerWorld: trialsPerWorld! };
}

function monthIn(option: string, value: string | undefined): Month | undefined {
  if (value === undefined || isMonth(value)) return value;
  throw new Misuse({ code: "notAMonth", option, value });
}

/** The one option that may or may not have a value: parseArgs must see `--uncertainty 1000x10` as one word. */
function withWorldsAttached(args: readonly string[]): string[] {
  const isValue = (at: number) => args[at - 1] === "--uncertainty" && /^\d+[x×]\d+$/.test(args[at]!);
  return args.flatMap((arg, at) =>
    isValue(at) ? [] : at + 1 < args.length && isValue(at + 1) ? [`${arg}=${args[at + 1]}`] : [arg],
  );
}

/** parseArgs in its lenient mode: its strict one complains in English only. */
function parsed(args: readonly string[]) {
  const { tokens, positionals, values } = parseArgs({
    args: withWorldsAttached(args),
    options,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = token.rawName;
    if (!Object.hasOwn(options, token.name)) throw new Misuse({ code: "unknownOption", option });
    if (token.name === "uncertainty") continue;
    const { type } = options[token.name as keyof typeof options];
    // A value that begins with a dash is far likelier to be a forgotten one.
    const forgotten =
      token.value === undefined || token.value === "" || (!token.inlineValue && token.value.startsWith("--"));
    if (type === "string" && forgotten) throw new Misuse({ code: "needsValue", option });
    if (type === "boolean" && token.value !== undefined) throw new Misuse({ code: "needsNoValue", option });
  }
  const text = (name: keyof typeof options) => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  return { positionals, values, text };
}

/** Two outputs in one file, or one over an input: the last would win unnoticed. Only `--out` may renew the file it came from. */
function refuseOverwriting({ file, imports, out, json, csv, html, page }: Request): void {
  const taken = new Set(imports.map(({ path }) => resolve(path)));
  for (const [option, path] of Object.entries({
    "--out": out,
    "--json": json,
    "--csv": csv,
    "--html": html,
    "--page": page,
  })) {
    if (path === undefined) continue;
    const place = resolve(path);
    if (taken.has(place) || (option !== "--out" && place === resolve(file)))
      throw new Misuse({ code: "sameFile", option });
    taken.add(place);
  }
}

/** Lists of people have options of their own; any table can be named with its kind. */
function importsIn(asked: unknown, history: string | undefined, roster: string | undefined): TableToImport[] {
  const named = (Array.isArray(asked) ? asked : []).map(String).map((value) => {
    const table = tableToImport(value);
    if (table) return table;
    throw new Misuse({ code: "notATable", option: "--import", value, kinds: Object.keys(importableKinds).join(", ") });
  });
  return [
    ...(history === undefined ? [] : [{ kind: "pastMembers", path: history } as const]),
    ...(roster === undefined ? [] : [{ kind: "roster", path: roster } as const]),
    ...named,
  ];
}

function requestOf({ positionals, values, text }: ReturnType<typeof parsed>): Request {
  const [file, extra] = positionals;
  if (file === undefined) throw new Misuse({ code: "noFile" });
  if (extra !== undefined) throw new Misuse({ code: "manyFiles", value: extra });
  const out = text("out");
  const partial = values.partial === true;
  const imports = importsIn(values.import, text("history"), text("roster"));
  if (imports.length === 0 && out !== undefined) throw new Misuse({ code: "needsRoster", option: "--out" });
  if (imports.length === 0 && partial) throw new Misuse({ code: "needsRoster", option: "--partial" });
  const historySince = monthIn("--history-since", text("history-since"));
  if (!imports.some(({ kind }) => kind === "pastMembers") && historySince !== undefined) {
    throw new Misuse({ code: "needsHistory", option: "--history-since" });
  }
  const request: Request = {
    file,
    scenarios: (Array.isArray(values.scenario) ? values.scenario : []).map(String),
    trials: wholeNumber("--trials", text("trials"), 1, mostTrials),
    seed: wholeNumber("--seed", text("seed"), 0, 2 ** 32 - 1),
    precision: precisionIn(text("precision")),
    imports,
    historySince,
    calibrate: values.calibrate === true,
    partial,
    uncertainty: values.uncertainty !== undefined,
    worlds: worldsIn(text("uncertainty")),
    sensitivity: values.sensitivity === true,
    worth: values.worth === true,
    json: text("json"),
    csv: text("csv"),
    html: text("html"),
    page: text("page"),
    out,
    passphraseFile: text("passphrase-file"),
    names: values.names === true,
    progress: values.progress === true,
  };
  refuseOverwriting(request);
  return request;
}

/** Looked for first, so that even a complaint is made in the language asked for. */
function languageIn(args: readonly string[]): Language | undefined {
  const at = args.findIndex((arg) => arg === "--language" || arg.startsWith("--language="));
  const value = at === -1 ? undefined : (args[at]!.split("=")[1] ?? args[at + 1]);
  return languages.find((language) => language === value);
}

export function readCommandLine(args: readonly string[]): CommandLine {
  const language = languageIn(args);
  try {
    const line = parsed(args);
    if (line.values.help === true) return { wants: "help", language };
    const asked = line.text("language");
    if (asked !== undefined && language === undefined) {
      throw new Misuse({ code: "notALanguage", option: "--language", value: asked });
    }
    return { wants: "plan", language, request: requestOf(line) };
  } catch (cause) {
    if (cause instanceof Misuse) return { wants: "correction", language, problem: cause.problem };
    throw cause;
  }
}
