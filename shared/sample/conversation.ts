import type { Words } from "../base/words.ts";
import type { AttritionCause } from "../catalogue/attrition-causes.ts";
import type { CheckInQuestionId } from "../catalogue/check-in-questions.ts";
import type { Basis, CheckIn } from "../domain/check-in.ts";

/** A check-in of the sample, in both languages. */
export type Conversation = {
  readonly memberId: string;
  readonly held: string;
  readonly by: Words;
  readonly answers: CheckIn["answers"];
  readonly stated?: Words;
  readonly believed?: Words;
  readonly remarks?: readonly { readonly cause?: AttritionCause; readonly basis: Basis; readonly text: Words }[];
  readonly asked?: readonly CheckInQuestionId[];
  readonly followUps?: readonly {
    readonly action: Words;
    readonly owner: Words;
    readonly due: string;
    readonly cause: AttritionCause;
    readonly done: boolean;
  }[];
};
