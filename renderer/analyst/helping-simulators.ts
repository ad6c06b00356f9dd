/** Threads of the analyst's own that share the futures of a long question among them; they end with it. */
import type { FromSimulator, Simulator, ToSimulator } from "../../shared/simulation/protocol.ts";
import { poolSize } from "../simulator/pool-size.ts";
import { portOf } from "../simulator/worker-port.ts";

const notHere = () => {
  throw new TypeError("A thread has no markup to make.");
};

/** The page's security policy reaches into its threads: they, too, start nothing but the app's own. */
function allowOwnThreads(): void {
  globalThis.trustedTypes?.createPolicy("default", {
    createScriptURL(address) {
      if (new URL(address, location.href).origin === location.origin) return address;
      throw new TypeError("Only scripts of the app itself may start.");
    },
    createHTML: notHere,
  });
}

let opened: readonly Simulator[] | undefined;

function openAll(): readonly Simulator[] {
  allowOwnThreads();
  return Array.from({ length: poolSize(navigator.hardwareConcurrency) }, () => {
    const thread = new Worker(new URL("../simulator/simulator.worker.ts", import.meta.url), { type: "module" });
    // A thread that cannot even load tells nobody else, and would be waited for without end.
    thread.addEventListener("error", () => reportError(new Error("A simulator of the analyst stopped")));
    const { port1, port2 } = new MessageChannel();
    thread.postMessage(port1, [port1]);
    return portOf<ToSimulator, FromSimulator>(port2);
  });
}

export const helpingSimulators = (): readonly Simulator[] => (opened ??= openAll());
