/** A workspace or a single plan as text and back: the `*.crewcast` file. Described in README.md. */
import { z } from "zod";
import { Fault } from "../base/errors.ts";
import { parseAt } from "../base/parse-at.ts";
import { id } from "../base/quantities.ts";
import type { Baseline } from "../domain/baseline.ts";
import { impossibleFacts } from "../domain/impossible-facts.ts";
import { type Scenario, scenarioSchema } from "../domain/scenario.ts";
import { type Workspace, workspaceSchema } from "../domain/workspace.ts";
import { canonicalJson } from "./canonical-json.ts";
import { refuseStrange } from "./refuse-strange.ts";
import { type Need, needsOf, needsSchema } from "./scenario-needs.ts";
import { currentVersion, firstVersion, upgradeDocument, upgradeScenario } from "./upgrade-document.ts";

/** Which hand-out a file is, so that the state two copies have in common can be found again. */
export const copySchema = z.object({
  id,
  /** The record it was written from: copies of one lineage have a past in common. */
  lineage: id,
  /** Hand-outs whose content is in this one: those taken in, and earlier ones of its own. */
  from: z.array(id).max(200),
});
export type Copy = z.infer<typeof copySchema>;

const envelopeSchema = z.object({
  format: z.literal("crewcast"),
  version: z.int().min(firstVersion),
  /** Files from before there were plans alone do not say. */
  kind: z.string().default("workspace"),
  copy: copySchema.optional().catch(undefined),
  // A newer format may keep it elsewhere, and must still be recognised as newer.
  workspace: z.unknown().optional(),
  scenario: z.unknown().optional(),
  needs: z.unknown().optional(),
});

export type CrewcastFile =
  | { readonly kind: "workspace"; readonly copy: Copy | undefined; readonly workspace: Workspace }
  | {
      readonly kind: "scenario";
      readonly copy: Copy | undefined;
      readonly scenario: Scenario;
      readonly needs: readonly Need[];
    };

/** Equal workspaces give equal bytes, whatever the order in which they were edited. */
export const writeWorkspaceFile = (workspace: Workspace, copy?: Copy): string =>
  canonicalJson({ format: "crewcast", version: currentVersion, kind: "workspace", copy, workspace });

/** Without its standing in this workspace: neither frozen nor put away, and a branch of nothing. */
export function writeScenarioFile(scenario: Scenario, facts: Baseline, copy?: Copy): string {
  const { frozen: _frozen, archived: _archived, origin: _origin, ...plan } = scenario;
  const needs = needsOf(scenario, facts);
  return canonicalJson({ format: "crewcast", version: currentVersion, kind: "scenario", copy, scenario: plan, needs });
}

function parsedJson(text: string): unknown {
  try {
    // Some editors put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** A merge and every reference go by ids: two things with one would be one thing. */
function refuseTwins(workspace: Workspace): void {
  const twin = impossibleFacts(workspace).find(({ code }) => code === "duplicateId");
  if (twin?.code !== "duplicateId") return;
  const { path, id: found } = twin;
  throw new Fault({ code: "input/invalid", path, expected: "an id of its own", found: JSON.stringify(found) });
}

/** `name` is what the user calls the file. Throws nothing but a Fault. */
export function readCrewcastFile(text: string, name: string): CrewcastFile {
  const json = parsedJson(text);
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) throw new Fault({ code: "file/not-crewcast", name }, { cause: envelope.error });
  const { kind, version, copy, workspace, scenario, needs = [] } = envelope.data;
  const upgraded = kind === "scenario" ? upgradeScenario(version, scenario) : upgradeDocument(version, workspace);
  const isKnown = kind === "scenario" || kind === "workspace";
  if (!isKnown || upgraded === undefined) throw new Fault({ code: "file/not-crewcast", name });
  refuseStrange(kind === "scenario" ? { scenario, needs } : workspace);
  if (kind === "scenario") {
    const plan = parseAt("scenario", scenarioSchema, upgraded);
    return { kind, copy, scenario: plan, needs: parseAt("needs", needsSchema, needs) };
  }
  const whole = parseAt("", workspaceSchema, upgraded);
  refuseTwins(whole);
  return { kind: "workspace", copy, workspace: whole };
}

/** For whoever can use nothing but a whole workspace. */
export function readWorkspaceFile(text: string, name: string): Workspace {
  const file = readCrewcastFile(text, name);
  if (file.kind !== "workspace") throw new Fault({ code: "file/single-scenario", name });
  return file.workspace;
}
