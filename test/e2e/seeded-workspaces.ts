/** Workspaces put into a data folder as the app itself would have left them. */
import { noCipher } from "../../electron/record/cipher.ts";
import { diskFiles } from "../../electron/record/files.ts";
import { createWorkspaces } from "../../electron/workspaces/workspaces.ts";
import { createPieces } from "../../renderer/workspace/pieces.ts";
import { writeParts } from "../../renderer/workspace/snapshot-text.ts";
import type { Language } from "../../shared/base/words.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../shared/sample/sample-workspace.ts";
import packageFile from "../../package.json" with { type: "json" };

const bytesPerScenario = 20_000;

/** Only the first has changes that count; the others are as long as promised. */
export function withScenarios(scenarios: number): Workspace {
  const sample = sampleWorkspace("en");
  const first = sample.scenarios[0]!;
  const [change] = first.changes;
  const bytes = JSON.stringify(change).length + 1;
  const changes = Array.from({ length: Math.ceil(bytesPerScenario / bytes) }, (_, at) => ({
    ...{ ...change!, id: `c-${at}`, enabled: false },
  }));
  const copies = Array.from({ length: scenarios - 1 }, (_, at) => ({
    ...{ ...first, id: `scenario-${at}`, name: `Plan ${at}` },
    changes: changes.map((each) => ({ ...each })),
  }));
  return { ...sample, scenarios: [first, ...copies], activeScenarioId: first.id };
}

const fewTrials = 1_000;

/** The sample with fewer futures, for stories of what can be seen, read and done, which does not depend on how many there are. */
export function withFewFutures(language: Language): Workspace {
  const sample = sampleWorkspace(language);
  return { ...sample, scenarios: sample.scenarios.map((scenario) => ({ ...scenario, trials: fewTrials })) };
}

/** So many of each as in the sample, again and again; nobody has a manager or owns an account. */
export function withPeople(members: number, accounts: number): Workspace {
  const sample = sampleWorkspace("en");
  const { baseline } = sample;
  const [first] = sample.scenarios as [Workspace["scenarios"][number], ...Workspace["scenarios"]];
  const again = <Row>(rows: readonly Row[], at: number): Row => rows[at % rows.length]!;
  return {
    ...sample,
    baseline: {
      ...baseline,
      members: Array.from({ length: members }, (_item, at) => {
        const { managerId: _, ...member } = again(baseline.members, at);
        return { ...member, id: `m-${at}`, name: `${member.name} ${at}` };
      }),
      accounts: Array.from({ length: accounts }, (_item, at) => {
        const { ownerId: _, ...account } = again(baseline.accounts, at);
        return { ...account, id: `a-${at}`, name: `${account.name} ${at}` };
      }),
      checkIns: [],
    },
    scenarios: [{ ...first, changes: [] }],
    activeScenarioId: first.id,
  };
}

export async function seed(dataFolder: string, document: Workspace): Promise<void> {
  const workspaces = createWorkspaces({
    ...{ files: diskFiles, dataFolder, cipher: noCipher, space: async () => {}, now: () => 0 },
    report: (cause) => console.error(cause),
    newKey: () => "w-seeded",
  });
  let named = 0;
  const history = { document, earlier: [], past: [], future: [], revision: 1 };
  const origin = { lineage: "lineage-seeded", app: packageFile.version };
  const { revision, root, parts } = writeParts(
    history,
    origin,
    createPieces(() => `p-${++named}`),
  );
  const { key, record } = await workspaces.current();
  const texts = parts.map(({ id, text }) => ({ id, text: text?.() }));
  await record.writeSnapshot({ revision, name: document.name, root, parts: texts });
  await workspaces.nameIt(key, document.name);
  await workspaces.shut();
  workspaces.release();
}
