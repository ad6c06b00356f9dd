import type { Language } from "../../shared/base/words.ts";
import type { SimulatorThreads } from "./simulator-threads.ts";

/** The machine as the program meets it: passed in, so that tests bring their own. */
export type Host = {
  readonly version: string;
  /** What the user's machine speaks. */
  readonly language: Language;
  /** Width of the terminal in columns. */
  readonly columns: number;
  readonly isTerminal: boolean;
  readonly now: () => number;
  /** Standard output: the report and nothing else. */
  readonly print: (text: string) => void;
  /** Standard error. */
  readonly say: (text: string) => void;
  /** Where an unexpected cause goes, stack and all. */
  readonly report: (cause: unknown) => void;
  readonly openSimulators: () => SimulatorThreads;
};

/** What scripts may rely on. */
export const exitCodes = { done: 0, unexpected: 1, usage: 2, file: 3, plan: 4 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Japanese where the system says so in any of the usual ways. */
export function languageOf(env: Readonly<Record<string, string | undefined>>, locale: string): Language {
  const said = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || locale;
  return said.startsWith("ja") ? "ja" : "en";
}
