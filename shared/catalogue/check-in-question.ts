import type { Words } from "../base/words.ts";
import type { AttritionCause } from "./attrition-causes.ts";

export type CheckInQuestion = {
  readonly cause: AttritionCause;
  readonly question: Words;
  readonly listenFor: Words;
};
