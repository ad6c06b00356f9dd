import { type MessagePort, parentPort } from "node:worker_threads";
import type { FromSimulator, ToSimulator } from "../../shared/simulation/protocol.ts";
import { serveSimulator } from "../../shared/simulation/serve-simulator.ts";
import { reportCause } from "./report-cause.ts";
import { portOf } from "./thread-port.ts";

const port: MessagePort | null = parentPort;
if (port === null) throw new Error("simulator-worker runs in a worker thread only");
serveSimulator(portOf<FromSimulator, ToSimulator>(port), reportCause, () => performance.now());
