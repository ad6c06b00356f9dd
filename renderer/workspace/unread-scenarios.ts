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

/** Of a scenario or its origin: the text, until somebody asked. */
const sources = new WeakMap<object, { waiting: string | undefined; read: Scenario | undefined }>();

function wholeOf(thing: object): Scenario {
  const source = sources.get(thing)!;
  source.read ??= (JSON.parse(source.waiting!) as readonly [Scenario])[0];
  source.waiting = undefined;
  return source.read;
}

/**
 * The same two for all: with functions of its own each scenario would be a kind of object by itself to the engine, and
 * looking through five thousand of them thirty times as slow.
 */
const laterChanges: PropertyDescriptor & ThisType<object> = {
  ...{ enumerable: true, configurable: true },
  get() {
    return wholeOf(this).changes;
  },
};
const laterThen: PropertyDescriptor & ThisType<object> = {
  ...{ enumerable: true, configurable: true },
  get() {
    return wholeOf(this).origin?.then;
  },
};

/** The scenario of this head, which reads the rest of itself from the text of its part. */
export function unreadScenario(head: Head, text: string): Scenario {
  const source = { waiting: text, read: undefined };
  const { origin, ...rest } = head;
  const scenario: object = Object.defineProperty(rest, "changes", laterChanges);
  sources.set(scenario, source);
  if (origin) {
    const later: object = Object.defineProperty({ ...origin }, "then", laterThen);
    sources.set(later, source);
    Object.assign(scenario, { origin: later });
  }
  unread.set(scenario, head);
  return scenario as Scenario;
}
