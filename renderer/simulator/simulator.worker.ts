/** Simulates trials for the projector, which it meets through the port that the window sends it first. */
import "./thread-policy.ts";
import type { FromSimulator, ToSimulator } from "../../shared/simulation/protocol.ts";
import { serveSimulator } from "../../shared/simulation/serve-simulator.ts";
import { createTurns } from "./turns.ts";
import { portOf } from "./worker-port.ts";

self.addEventListener(
  "message",
  ({ data }: MessageEvent<MessagePort>) =>
    serveSimulator(portOf<FromSimulator, ToSimulator>(data), console.error, () => performance.now(), createTurns()),
  { once: true },
);
