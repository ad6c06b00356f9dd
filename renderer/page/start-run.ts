import type { RunReport, RunRequest } from "./protocol.ts";

/** Works out a result on a thread made of the page's own script; the answer stops it. */
export function startRun(script: string, request: RunRequest, hear: (report: RunReport) => void): () => void {
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const thread = new Worker(address);
  const stop = () => {
    thread.terminate();
    URL.revokeObjectURL(address);
  };
  thread.addEventListener("message", ({ data }: MessageEvent<RunReport>) => {
    hear(data);
    if (data.type !== "progress") stop();
  });
  thread.addEventListener("error", () => {
    hear({ type: "failed" });
    stop();
  });
  thread.postMessage(request);
  return stop;
}
