import type { Port } from "../../shared/simulation/protocol.ts";

/** What a Worker, the inside of one, and a MessagePort have in common. */
type End = {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  removeEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  /** Only a MessagePort waits for this. */
  start?: () => void;
};

export function portOf<Out, In>(end: End): Port<Out, In> {
  return {
    post: (message, give = []) => end.postMessage(message, give),
    listen(listener) {
      const hear = (event: MessageEvent) => listener(event.data as In);
      end.addEventListener("message", hear);
      end.start?.();
      return () => end.removeEventListener("message", hear);
    },
  };
}
