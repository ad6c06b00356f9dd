import { noCipher } from "../../../electron/record/cipher.ts";
import { diskFiles } from "../../../electron/record/files.ts";
import { createWorkspaces } from "../../../electron/workspaces/workspaces.ts";
import { createPieces } from "../../../renderer/workspace/pieces.ts";
import { writeParts } from "../../../renderer/workspace/snapshot-text.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import packageFile from "../../../package.json" with { type: "json" };
import { figure, tally } from "../../support/tally.ts";
import { GrowthSlider } from "../pages/growth-slider.ts";
import { expect, test } from "../world.ts";

const scenarios = figure("CREWCAST_SCENARIOS", 300);
const bytesEach = 20_000;
const preferences = { language: "en", theme: "light" } as const;
const saves = 20;

/** What is promised; a start that takes longer counts as lost in the table, for a slow machine is no reason to fail every change. */
const promised = { openMs: 2_000, saveMs: 100 };
/** What no machine should need. */
const patience = { openMs: 30_000, saveMs: 2_000 };

function manyScenarios(): Workspace {
  const sample = sampleWorkspace("en");
  const first = sample.scenarios[0]!;
  const [change] = first.changes;
  const bytes = JSON.stringify(change).length + 1;
  const changes = Array.from({ length: Math.ceil(bytesEach / bytes) }, (_, at) => ({ ...change!, id: `c-${at}` }));
  const copies = Array.from({ length: scenarios - 1 }, (_, at) => ({
    ...{ ...first, id: `scenario-${at}`, name: `Plan ${at}` },
    changes: changes.map((each) => ({ ...each, enabled: false })),
  }));
  return { ...sample, scenarios: [first, ...copies], activeScenarioId: first.id };
}

async function seed(dataFolder: string): Promise<void> {
  const workspaces = createWorkspaces({
    ...{ files: diskFiles, dataFolder, cipher: noCipher, space: async () => {}, now: () => 0 },
    report: (cause) => console.error(cause),
    newKey: () => "w-large",
  });
  let named = 0;
  const history = { document: manyScenarios(), earlier: [], past: [], future: [], revision: 1 };
  const origin = { lineage: "lineage-large", app: packageFile.version };
  const { revision, root, parts } = writeParts(
    history,
    origin,
    createPieces(() => `p-${++named}`),
  );
  const { record } = await workspaces.current();
  const texts = parts.map(({ id, text }) => ({ id, text: text?.() }));
  await record.writeSnapshot({ revision, name: "Large", root, parts: texts });
  await workspaces.shut();
  workspaces.release();
}

test(`${scenarios} scenarios of 20 kB open, and edits are saved`, async ({ world }) => {
  test.setTimeout(300_000);
  await seed(world.folder);
  for (const start of ["first", "second"]) {
    const { page, quit } = await world.open({ preferences });
    const overview = new GrowthSlider(page);
    await overview.slider.waitFor({ state: "attached", timeout: 60_000 });
    const openMs = await page.evaluate(() => performance.getEntriesByName("crewcast:opened")[0]?.startTime ?? Infinity);
    const { saved } = await overview.now();
    const times: number[] = [];
    for (let edit = 1; edit <= saves; edit++) {
      const begun = performance.now();
      await overview.press(edit % 2 === 0 ? "ArrowLeft" : "ArrowRight");
      await overview.untilSaved(saved + edit);
      times.push(performance.now() - begun);
    }
    const p95 = times.toSorted((a, b) => a - b)[Math.floor(saves * 0.95) - 1]!;
    console.log(`${start} start: open ${Math.round(openMs)} ms, key to saved p95 ${Math.round(p95)} ms`);
    expect(openMs).toBeLessThan(patience.openMs);
    expect(p95).toBeLessThan(patience.saveMs);
    tally("A13", 2, Number(openMs > promised.openMs) + Number(p95 > promised.saveMs));
    await quit();
  }
});
