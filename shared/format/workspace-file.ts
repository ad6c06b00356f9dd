/** A workspace as text and back: the `*.crewcast` file, and the snapshots of the record. Described in README.md. */
import { z } from "zod";
import { Fault } from "../base/errors.ts";
import { parseAt } from "../base/parse-at.ts";
import { type Workspace, workspaceSchema } from "../domain/workspace.ts";
import { canonicalJson } from "./canonical-json.ts";
import { currentVersion, firstVersion, upgradeDocument } from "./upgrade-document.ts";

const envelopeSchema = z.object({
  format: z.literal("crewcast"),
  version: z.int().min(firstVersion),
  // A newer format may keep it elsewhere, and must still be recognised as newer.
  workspace: z.unknown().optional(),
});

/** Equal workspaces give equal bytes, whatever the order in which they were edited. */
export const writeWorkspaceFile = (workspace: Workspace): string =>
  canonicalJson({ format: "crewcast", version: currentVersion, workspace });

function parsedJson(text: string): unknown {
  try {
    // Some editors put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** `name` is what the user calls the file. Throws nothing but a Fault. */
export function readWorkspaceFile(text: string, name: string): Workspace {
  const envelope = envelopeSchema.safeParse(parsedJson(text));
  if (!envelope.success) throw new Fault({ code: "file/not-crewcast", name }, { cause: envelope.error });
  const workspace = upgradeDocument(envelope.data.version, envelope.data.workspace);
  if (workspace === undefined) throw new Fault({ code: "file/not-crewcast", name });
  return parseAt("", workspaceSchema, workspace);
}
