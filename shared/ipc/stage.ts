/** All that a window which only shows slides may ask. It has no way to the workspace, to files or to any other question. */
import type { Result } from "../base/errors.ts";
import type { ShownDeck } from "../presentation/slide.ts";
import type { TalkPlace } from "./show.ts";

export type Scene = {
  readonly number: number;
  readonly deckNumber: number;
  /** Absent where it is the one seen before. */
  readonly deck?: ShownDeck | undefined;
  readonly view: SceneView;
};

export type SceneView =
  | ({ readonly kind: "talk" } & TalkPlace)
  /** All slides below each other, a page each, with the speaker's notes behind those that have some. */
  | { readonly kind: "sheets" }
  | { readonly kind: "picture"; readonly at: number };

type Nothing = Record<string, never>;

export type Stage = {
  /** Answers once there is another scene than the one seen. */
  nextScene(request: { seen: number; deckSeen: number }): Promise<Result<Scene>>;
  /** The audience's window has keys of its own: a clicker may be heard there. */
  moved(request: TalkPlace): Promise<Result<Nothing>>;
  /** The scene of this number is on the page, fonts and all. */
  drawn(request: { number: number }): Promise<Result<Nothing>>;
  end(request: Nothing): Promise<Result<Nothing>>;
};

const methods: Record<keyof Stage, true> = { nextScene: true, moved: true, drawn: true, end: true };
export const stageMethods = Object.keys(methods) as (keyof Stage)[];
export const stageChannelOf = (method: keyof Stage) => `stage:${method}`;
