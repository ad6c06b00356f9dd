/** A plan as the page that lives through its futures again, the same that the window exports. */
import { createHash } from "node:crypto";
import { pageDocument } from "../../../shared/presentation/page/page-document.ts";
import { pageProgram } from "../../../shared/presentation/page/page.program";
import { exportedSettings } from "../../../shared/presentation/page/page-settings.ts";
import { runScrubbedPlan } from "../../../shared/presentation/page/run-scrubbed-plan.ts";
import { scrubbedPlan } from "../../../shared/presentation/page/scrubbed-plan.ts";
import { deckNames } from "../../../shared/presentation/deck-names.ts";
import { defaultSmallestGroup } from "../../../shared/privacy/smallest-group.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import type { Run, Speech } from "../report/report.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(bytes).digest()).buffer;
}

/** `at` in milliseconds since 1970: the day in the small print. */
export async function calculatingPage(
  workspace: Workspace,
  { baseline, scenario, projection, withNames }: Run,
  { version, at }: { readonly version: string; readonly at: number },
  speech: Speech,
): Promise<string> {
  const { t, formats } = speech;
  const smallestGroup = workspace.smallestGroup ?? defaultSmallestGroup;
  const scrubbed = scrubbedPlan(baseline, scenario, { trials: projection.trials, smallestGroup });
  const result = await runScrubbedPlan(scrubbed, exportedSettings(scrubbed), sha256);
  const { without } = deckNames({ id: scenario.id }, workspace, !withNames, speech);
  const { months } = projection;
  const organisation = without(workspace.name);
  const span = { from: formats.month(months[0]!), to: formats.month(months.at(-1)!) };
  const content = {
    ...{ baseline, scenario, scrubbed, result, smallestGroup, version, without },
    title: without(scenario.name),
    subtitle: t("presentSlides.subtitle", { organisation, ...span }),
    day: formats.day(at),
    areNamesHidden: !withNames,
    hasModel: true,
  };
  return pageDocument(content, pageProgram, speech, { hash: sha256, utf8 });
}
