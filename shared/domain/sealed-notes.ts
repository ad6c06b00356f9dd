/** Notes of check-ins that only HR reads: what is sealed, and how it is put back for whoever may. */
import { z } from "zod";
import type { CheckIn } from "./check-in.ts";
import type { NoteSeal } from "./note-seal.ts";
import type { Workspace } from "./workspace.ts";

/** What people wrote in their own words. Ratings and follow-ups stay readable: the projection and the to-do list need them. */
const freeTextSchema = z.object({
  statedReason: z.string().optional(),
  believedReason: z.string().optional(),
  note: z.string().optional(),
});
export type FreeText = z.infer<typeof freeTextSchema>;

const withoutEmpty = ({ statedReason, believedReason, note }: FreeText): FreeText => ({
  ...(statedReason && { statedReason }),
  ...(believedReason && { believedReason }),
  ...(note && { note }),
});

/** Undefined where nobody wrote anything. */
export function freeTextOf(checkIn: CheckIn): string | undefined {
  const text = withoutEmpty(checkIn);
  return Object.keys(text).length === 0 ? undefined : JSON.stringify(text);
}

/** What an opened note says; undefined where it is no note of ours. */
export function readFreeText(opened: string): FreeText | undefined {
  try {
    return withoutEmpty(freeTextSchema.parse(JSON.parse(opened)));
  } catch {
    return undefined;
  }
}

/** Every note that still lies there in the clear. */
export const openNotesOf = ({ baseline }: Workspace): readonly { checkInId: string; text: string }[] =>
  baseline.checkIns.flatMap((checkIn) => {
    const text = freeTextOf(checkIn);
    return text === undefined ? [] : [{ checkInId: checkIn.id, text }];
  });

/** The check-in with its free texts sealed. */
export function withSealedText(
  { statedReason: _s, believedReason: _b, note: _n, ...rest }: CheckIn,
  sealed: string,
): CheckIn {
  return { ...rest, sealed };
}

/** The workspace as it is once its notes are sealed. Not an edit: what could be undone would still be readable. */
export function withSealedNotes(
  workspace: Workspace,
  noteSeal: NoteSeal,
  sealed: readonly { checkInId: string; sealed: string }[],
): Workspace {
  const sealedOf = new Map(sealed.map((note) => [note.checkInId, note.sealed]));
  const checkIns = workspace.baseline.checkIns.map((checkIn) => {
    const text = sealedOf.get(checkIn.id);
    return text === undefined ? checkIn : withSealedText(checkIn, text);
  });
  return { ...workspace, noteSeal, baseline: { ...workspace.baseline, checkIns } };
}
