import type { FromSimulator, Port, Simulator, ToSimulator } from "./protocol.ts";
import { serveSimulator } from "./serve-simulator.ts";

type Listeners<T> = Set<(message: T) => void>;

const portOn = <Out, In>(mine: Listeners<In>, theirs: Listeners<Out>): Port<Out, In> => ({
  post: (message) => theirs.forEach((listener) => listener(message)),
  listen(listener) {
    mine.add(listener);
    return () => mine.delete(listener);
  },
});

/** A simulator in the caller's own thread, for tests and for programs without workers. */
export function inProcessSimulator(report: (cause: unknown) => void = () => {}, now?: () => number): Simulator {
  const atSimulator: Listeners<ToSimulator> = new Set();
  const atUser: Listeners<FromSimulator> = new Set();
  serveSimulator(portOn(atSimulator, atUser), report, now);
  return portOn(atUser, atSimulator);
}
