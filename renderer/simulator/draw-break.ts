/** A break for the simulators while a picture is drawn: on two processors they would make the window wait for its own thread. */
import type { Simulator } from "../../shared/simulation/protocol.ts";

/** A window that is not in sight draws nothing, and says nothing. */
const longestMs = 100;

export type DrawBreak = {
  /** The same simulators, which are given no shards during a break. */
  readonly simulators: readonly Simulator[];
  begin(): void;
  end(): void;
};

export function createDrawBreak(simulators: readonly Simulator[]): DrawBreak {
  let waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function end() {
    clearTimeout(timer);
    timer = undefined;
    const held = waiting;
    waiting = [];
    for (const post of held) post();
  }

  return {
    simulators: simulators.map(({ post, listen }) => ({
      listen,
      post(message, give) {
        if (timer !== undefined && message.type === "shard") waiting.push(() => post(message, give));
        else post(message, give);
      },
    })),
    begin() {
      clearTimeout(timer);
      timer = setTimeout(end, longestMs);
    },
    end,
  };
}
