import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { project } from "../../../shared/analysis/project.ts";
import { writeWorkspaceFile } from "../../../shared/format/workspace-file.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { inProcessSimulator } from "../../../shared/simulation/in-process-simulator.ts";

const root = resolve(import.meta.dirname, "../../..");
const sample = sampleWorkspace("ja");
const scenario = { ...sample.scenarios[0]!, months: 18, trials: 150 };

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "crewcast-program-"));
  writeFileSync(join(folder, "plan.crewcast"), writeWorkspaceFile({ ...sample, scenarios: [scenario] }));
  await build({
    configFile: join(root, "build/vite.headless.config.ts"),
    logLevel: "error",
    build: { outDir: join(folder, "dist"), emptyOutDir: true },
  });
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: string[]): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  const env = { ...process.env, LC_ALL: "ja_JP.UTF-8" };
  const child = spawn(process.execPath, [join(folder, "dist/plan.mjs"), ...args], { cwd: folder, env });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((done) =>
    child.on("close", (exitCode) => {
      done({ exitCode, stdout, stderr });
    }),
  );
}

describe("the headless program", () => {
  it("simulates on threads what one simulator in the same thread does, to the last bit", async () => {
    const { exitCode, stdout } = await run("plan.crewcast", "--json", "o.json", "--progress");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("150通りの未来");
    const { scenarios } = JSON.parse(readFileSync(join(folder, "o.json"), "utf8")) as {
      scenarios: { projection: { coverage: Record<string, number[]>; arrJpy: Record<string, number[]> } }[];
    };
    const alone = await project(sample.baseline, scenario, [inProcessSimulator()]);
    for (const figure of ["coverage", "arrJpy"] as const) {
      expect(scenarios[0]!.projection[figure]["p50"]).toEqual([...alone[figure].p50]);
      expect(scenarios[0]!.projection[figure]["mean"]).toEqual([...alone[figure].mean]);
    }
  }, 60_000);

  it("keeps the report and all else on separate streams, and ends with the code that scripts expect", async () => {
    const missing = await run("none.crewcast");
    expect(missing).toMatchObject({ exitCode: 3, stdout: "" });
    expect(missing.stderr).toContain("読めませんでした");
    const help = await run("--help", "--language", "en");
    expect(help).toMatchObject({ exitCode: 0, stderr: "" });
    expect(help.stdout).toContain("npm run plan -- FILE");
    expect((await run("--bogus")).exitCode).toBe(2);
  }, 60_000);
});
