/** A workspace or a single plan as text and back: the `*.crewcast` file. Described in README.md. */
import { z } from "zod";
import { Fault } from "../base/errors.ts";
import { parseAt } from "../base/parse-at.ts";
import { id } from "../base/quantities.ts";
import type { Baseline } from "../domain/baseline.ts";
import { impossibleFacts } from "../domain/impossible-facts.ts";
import { factsToKeep, type FrozenAlone, frozenAloneSchema } from "../domain/kept-facts.ts";
import { type Frozen, type Scenario, scenarioSchema } from "../domain/scenario.ts";
import { type Workspace, workspaceSchema } from "../domain/workspace.ts";
import { canonicalJson } from "./canonical-json.ts";
import { refuseStrange } from "./refuse-strange.ts";
import { type Need, needsOf, needsSchema } from "./scenario-needs.ts";
import { currentVersion, firstVersion, upgradeDocument, upgradeFacts, upgradeScenario } from "./upgrade-document.ts";

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
  frozen: z.unknown().optional(),
});
type Envelope = z.infer<typeof envelopeSchema>;

/** A plan's standing is its workspace's: there the ids point somewhere. */
export const planSchema = scenarioSchema.omit({ frozen: true, archived: true, origin: true });

export type CrewcastFile =
  | { readonly kind: "workspace"; readonly copy: Copy | undefined; readonly workspace: Workspace }
  | {
      readonly kind: "scenario";
      readonly copy: Copy | undefined;
      readonly scenario: Scenario;
      readonly needs: readonly Need[];
      /** Present where it was handed out as it was shown. */
      readonly frozen?: FrozenAlone;
    };

/** Equal workspaces give equal bytes, whatever the order in which they were edited. */
export const writeWorkspaceFile = (workspace: Workspace, copy?: Copy): string =>
  canonicalJson({ format: "crewcast", version: currentVersion, kind: "workspace", copy, workspace });

/**
 * Without its standing in this workspace: not put away, and a branch of nothing. `facts` are those it stands on; a frozen plan
 * takes them along, since without them it would not be what was shown.
 */
export function writeScenarioFile(scenario: Scenario, facts: Baseline, copy?: Copy): string {
  const { frozen: standing, archived: _archived, origin: _origin, ...plan } = scenario;
  const envelope = { format: "crewcast", version: currentVersion, kind: "scenario", copy };
  return canonicalJson({
    ...envelope,
    scenario: plan,
    needs: needsOf(scenario, facts),
    ...frozenAlone(standing, facts),
  });
}

function frozenAlone(standing: Frozen | undefined, facts: Baseline): { frozen?: FrozenAlone } {
  if (standing === undefined) return {};
  const { factsId: _factsId, ...shown } = standing;
  return { frozen: { ...shown, facts: factsToKeep(facts) } };
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
function refuseTwins(facts: Parameters<typeof impossibleFacts>[0], placeOf = (path: string) => path): void {
  const twin = impossibleFacts(facts).find(({ code }) => code === "duplicateId");
  if (twin?.code !== "duplicateId") return;
  const { path, id: found } = twin;
  const [expected, foundText] = ["an id of its own", JSON.stringify(found)];
  throw new Fault({ code: "input/invalid", path: placeOf(path), expected, found: foundText });
}

function readFrozen(version: number, frozen: unknown): FrozenAlone | undefined {
  if (frozen === undefined) return undefined;
  const isObject = typeof frozen === "object" && frozen !== null;
  const upgraded = isObject && "facts" in frozen ? { ...frozen, facts: upgradeFacts(version, frozen.facts) } : frozen;
  const read = parseAt("frozen", frozenAloneSchema, upgraded);
  refuseTwins({ baseline: read.facts, scenarios: [] }, (path) => path.replace("baseline", "frozen.facts"));
  return { ...read, facts: factsToKeep(read.facts) };
}

function readPlan({ version, copy, needs = [], ...content }: Envelope, upgraded: unknown): CrewcastFile {
  const frozen = readFrozen(version, content.frozen);
  return {
    ...{ kind: "scenario", copy },
    scenario: parseAt("scenario", planSchema, upgraded),
    needs: parseAt("needs", needsSchema, needs),
    ...(frozen && { frozen }),
  };
}

/** `name` is what the user calls the file. Throws nothing but a Fault. */
export function readCrewcastFile(text: string, name: string): CrewcastFile {
  const json = parsedJson(text);
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) throw new Fault({ code: "file/not-crewcast", name }, { cause: envelope.error });
  const { kind, version, copy, workspace, scenario, needs, frozen } = envelope.data;
  const upgraded = kind === "scenario" ? upgradeScenario(version, scenario) : upgradeDocument(version, workspace);
  const isKnown = kind === "scenario" || kind === "workspace";
  if (!isKnown || upgraded === undefined) throw new Fault({ code: "file/not-crewcast", name });
  refuseStrange(kind === "scenario" ? { scenario, needs, frozen } : workspace);
  if (kind === "scenario") return readPlan(envelope.data, upgraded);
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
