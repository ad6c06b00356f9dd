/**
 * Scenarios whose changes are read from their text when somebody asks for them. Of five thousand plans a day's work opens
 * a handful; what a list shows of the others (their heads) stands together in the root of a snapshot.
 */
import type { Scenario } from "../../shared/domain/scenario.ts";

export type Head = Omit<Scenario, "changes" | "origin"> & {
  readonly origin?: Omit<NonNullable<Scenario["origin"]>, "then"> | undefined;
};

/** A text that is shorter is read sooner than put off. */
const manyChanges = 16;

/** Asking one for its changes would be reading it. */
const unread = new WeakMap<object, Head>();

/** Undefined for what is too short to put off. */
export function headOf(scenario: Scenario): Head | undefined {
  const known = unread.get(scenario);
  if (known) return known;
  const { changes, origin, ...rest } = scenario;
  if (changes.length < manyChanges) return undefined;
  return origin ? { ...rest, origin: { scenarioId: origin.scenarioId, name: origin.name } } : rest;
}

const withLater = <Thing extends object>(thing: Thing, name: string, get: () => unknown): Thing =>
  Object.defineProperty(thing, name, { get, enumerable: true, configurable: true });

/** The scenario of this head, which reads the rest of itself from the text of its part. */
export function unreadScenario(head: Head, text: string): Scenario {
  let waiting: string | undefined = text;
  let read: Scenario | undefined;
  function whole(): Scenario {
    read ??= (JSON.parse(waiting!) as readonly [Scenario])[0];
    waiting = undefined;
    return read;
  }
  const { origin, ...rest } = head;
  const scenario = withLater(rest, "changes", () => whole().changes);
  if (origin) Object.assign(scenario, { origin: withLater({ ...origin }, "then", () => whole().origin?.then) });
  unread.set(scenario, head);
  return scenario as Scenario;
}
