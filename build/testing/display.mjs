// @ts-check
import { spawn } from "node:child_process";

/**
 * Starts an Xvfb on a display nobody uses, large enough for the biggest window that is looked at.
 * @returns {Promise<{ display: string, close: () => void } | undefined>} undefined where there is no Xvfb
 */
function openDisplay() {
  return new Promise((done) => {
    // Without -noreset it starts over whenever its last window is gone, and an app that opens just then waits for ever.
    const options = ["-displayfd", "3", "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset"];
    const xvfb = spawn("Xvfb", options, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
    const close = () => void xvfb.kill();
    xvfb.on("error", () => done(undefined));
    xvfb.on("exit", () => done(undefined));
    // It writes the number of the display once it is ready to be used.
    xvfb.stdio[3]?.once("data", (number) => done({ display: `:${String(number).trim()}`, close }));
    process.once("exit", close);
  });
}

/** Whether a window can be opened at all without help: Windows and macOS always, elsewhere when a display is named. */
export const hasDisplay = () =>
  process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);

/**
 * The environment in which a test may open windows: a screen of its own where there is one to be had, so that runs look
 * alike everywhere and nothing pops up while somebody works. CREWCAST_SHOW=1 uses the real screen.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDisplay(work) {
  const own = process.platform === "linux" && process.env["CREWCAST_SHOW"] !== "1" ? await openDisplay() : undefined;
  if (own === undefined && !hasDisplay()) throw new Error("There is no display, and no Xvfb to make one.");
  try {
    return await work(own === undefined ? process.env : { ...process.env, DISPLAY: own.display });
  } finally {
    own?.close();
  }
}
