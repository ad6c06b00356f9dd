/** What went wrong, for whoever repairs it: events, error names, codes and places in our code. Never a message or a value, for those can hold a person. */
import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";

export type Log = {
  note(event: string, facts?: Readonly<Record<string, number | boolean>>): void;
  failure(event: string, cause: unknown): void;
};

const filesKept = 5;
const bytesPerFile = 1_000_000;
const longestStack = 20;

/** `at name (file:line:column)`, with nothing but the last part of the path, which must look like one of our files. */
const place = (line: string) => {
  const [, name, path, position] = /^\s*at (?:(?:async )?([\w.<>$ ]+) \()?(.*?)(:\d+:\d+)\)?$/.exec(line) ?? [];
  const file = path === undefined ? "" : basename(path);
  return /^[\w<>:.-]{1,60}$/.test(file) ? [`${name ?? "?"} ${file}${position ?? ""}`] : [];
};

/** Without the message in front, whose lines may begin like those of a stack. */
const framesOf = ({ stack = "", message }: Error) =>
  stack.slice(Math.max(0, stack.indexOf(message)) + message.length).split("\n");

/** Names and codes are written by programmers; anything that does not look like one is left out. */
const plain = (value: unknown) => (typeof value === "string" && /^[\w/-]{1,60}$/.test(value) ? value : undefined);

function describeFailure(cause: unknown): object {
  if (!(cause instanceof Error)) return { kind: typeof cause };
  const code = plain((cause as NodeJS.ErrnoException).code);
  const stack = framesOf(cause).flatMap(place).slice(0, longestStack);
  return {
    name: plain(cause.name) ?? "Error",
    ...(code === undefined ? {} : { code }),
    stack,
    ...(cause.cause === undefined ? {} : { because: describeFailure(cause.cause) }),
  };
}

export function createLog(folder: string, now: () => Date): Log {
  const fileOf = (age: number) => join(folder, age === 0 ? "crewcast.log" : `crewcast.${age}.log`);
  const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

  function turnOver(): void {
    rmSync(fileOf(filesKept - 1), { force: true });
    for (let age = filesKept - 2; age >= 0; age--)
      if (sizeOf(fileOf(age)) > 0) renameSync(fileOf(age), fileOf(age + 1));
  }

  function write(line: object): void {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const text = `${JSON.stringify({ at: now().toISOString(), ...line })}\n`;
      if (sizeOf(fileOf(0)) + text.length > bytesPerFile) turnOver();
      appendFileSync(fileOf(0), text, { mode: 0o600 });
    } catch {
      // A full disk must not turn a report into a second failure.
    }
  }

  return {
    note: (event, facts = {}) => write({ event, ...facts }),
    failure: (event, cause) => write({ event, ...describeFailure(cause) }),
  };
}
