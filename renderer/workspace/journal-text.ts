/** How deeds and snapshots are written for the record and the shelf. To both of them these are opaque texts. */
import { z } from "zod";
import type { Workspace } from "../../shared/domain/workspace.ts";
import { Fault } from "../../shared/base/errors.ts";
import { currentVersion } from "../../shared/format/upgrade-document.ts";
import type { EditLabel } from "./edit-label.ts";
import type { Deed, History } from "./history.ts";

const patchSchema = z.object({
  op: z.enum(["replace", "remove", "add"]),
  path: z.array(z.union([z.string(), z.number()])),
  value: z.unknown().optional(),
});

const stepSchema = z.object({
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

const snapshotSchema = z.object({
  /** Born with the workspace's first snapshot; tells one workspace's record from another's. */
  lineage: z.string(),
  document: z.unknown(),
  past: z.array(stepSchema),
  future: z.array(stepSchema),
});

const versioned = z.looseObject({ version: z.int().min(1) });

/** The version is read before anything else: what a newer app wrote is not even looked at. */
function parseVersioned<Shape>(schema: z.ZodType<Shape>, text: string): Shape & { version: number } {
  const raw: unknown = JSON.parse(text);
  const { version } = versioned.parse(raw);
  if (version > currentVersion)
    throw new Fault({ code: "record/newer-format", found: version, supported: currentVersion });
  return { ...schema.parse(raw), version };
}

export const writeDeed = (deed: Deed): string => JSON.stringify({ version: currentVersion, ...deed });

export const readDeed = (text: string): Deed & { version: number } => parseVersioned(deedSchema, text);

export const writeSnapshot = ({ document, past, future }: History<Workspace>, lineage: string): string =>
  JSON.stringify({ version: currentVersion, lineage, document, past, future });

export const readSnapshot = (text: string) => parseVersioned(snapshotSchema, text);
