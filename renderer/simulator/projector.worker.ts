/** Keeps compiling and summing up off the thread that draws. Its first message brings the ports of its simulators. */
import "./thread-policy.ts";
import type { FromSimulator, ToSimulator } from "../../shared/simulation/protocol.ts";
import { lightPortInside } from "./light-port.ts";
import type { FromProjector, ToProjector } from "./projector-protocol.ts";
import { serveProjector } from "./serve-projector.ts";
import { portOf } from "./worker-port.ts";

// The DOM typings take every file for a page; inside a worker `self` posts like a Worker.
const inside = self as unknown as Worker;

self.addEventListener(
  "message",
  ({ data }: MessageEvent<readonly MessagePort[]>) => {
    const simulators = data.map((port) => portOf<ToSimulator, FromSimulator>(port));
    const window = lightPortInside<FromProjector, ToProjector>(portOf(inside));
    serveProjector(window, simulators, console.error, () => performance.now());
  },
  { once: true },
);
