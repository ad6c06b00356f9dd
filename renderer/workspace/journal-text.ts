/** How deeds are written for the record and the shelf. To both of them these are opaque texts. */
import { z } from "zod";
import { Fault } from "../../shared/base/errors.ts";
import { currentVersion } from "../../shared/format/upgrade-document.ts";
import type { EditLabel } from "./edit-label.ts";
import type { Deed } from "./history.ts";

const patchSchema = z.object({
  op: z.enum(["replace", "remove", "add"]),
  path: z.array(z.union([z.string(), z.number()])),
  value: z.unknown().optional(),
});

export const stepSchema = z.object({
  // Labels of other versions are kept as they are: an edit is undone by its patches, whatever it was called.
  label: z.looseObject({ key: z.string() }).transform((label) => label as unknown as EditLabel),
  gesture: z.string().optional(),
  patches: z.array(patchSchema),
  inverse: z.array(patchSchema),
});

const at = z.number();
const deedSchema = z.discriminatedUnion("kind", [
  stepSchema.extend({ kind: z.literal("edit"), at }),
  z.object({ kind: z.literal("undo"), at }),
  z.object({ kind: z.literal("redo"), at }),
]);

const versioned = z.looseObject({ version: z.int().min(1) });

/** The version is read before anything else: what a newer app wrote is not even looked at. */
export function parseVersioned<Shape>(
  schema: z.ZodType<Shape>,
  text: string,
  reviver?: (key: string, value: unknown) => unknown,
): Shape & { version: number } {
  const raw: unknown = JSON.parse(text, reviver);
  const { version } = versioned.parse(raw);
  if (version > currentVersion)
    throw new Fault({ code: "record/newer-format", found: version, supported: currentVersion });
  return { ...schema.parse(raw), version };
}

export const writeDeed = (deed: Deed): string => JSON.stringify({ version: currentVersion, ...deed });

export const readDeed = (text: string): Deed & { version: number } => parseVersioned(deedSchema, text);
