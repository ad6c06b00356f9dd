import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

vi.mock("electron", () => ({ protocol: {} }));
const { answer, servedFiles } = await import("../../electron/app-protocol.ts");

let folder = "";
let files: ReadonlyMap<string, string> = new Map();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "crewcast-served-"));
  writeFileSync(join(folder, "secret"), "secret");
  mkdirSync(join(folder, "renderer/assets"), { recursive: true });
  writeFileSync(join(folder, "renderer/index.html"), "<h1>");
  for (const name of ["main", "simulator.worker-Ab_1", "analyst.worker-b-2", "projector.worker-Ab_1"])
    writeFileSync(join(folder, `renderer/assets/${name}.js`), "1");
  symlinkSync(join(folder, "secret"), join(folder, "renderer/link"));
  symlinkSync(folder, join(folder, "renderer/folder"));
  files = await servedFiles(join(folder, "renderer"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = (path: string, init?: RequestInit) => answer(files, new Request(`app://crewcast${path}`, init));

describe("the app's own address", () => {
  it("serves the page and its parts with their types and the policy", async () => {
    const page = await ask("/");
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(page.headers.get("content-security-policy")).not.toMatch(/unsafe|https?:|\*/);
    expect(page.headers.get("cross-origin-embedder-policy")).toBe("require-corp");
    expect(await (await ask("/assets/main.js")).text()).toBe("1");
  });

  it("lets the simulator and the analyst compile WebAssembly, and nobody else", async () => {
    const policyOf = async (path: string) => (await ask(path)).headers.get("content-security-policy");
    for (const path of ["/assets/simulator.worker-Ab_1.js", "/assets/analyst.worker-b-2.js"])
      expect(await policyOf(path)).toContain("script-src 'self' 'wasm-unsafe-eval'");
    for (const path of ["/", "/assets/main.js", "/assets/projector.worker-Ab_1.js"])
      expect(await policyOf(path)).not.toContain("unsafe");
  });

  it.each([
    "/../secret",
    "/..%2fsecret",
    "/%2e%2e/secret",
    "/%2e%2e%2fsecret",
    "/assets/../../secret",
    "/..\\secret",
    "/..%5csecret",
    "//secret",
    "/index.html%00",
    "/%00",
    "/link",
    "/folder/secret",
    "/etc/passwd",
    "/assets",
    "/assets/",
    "/constructor",
    "/__proto__",
  ])("finds nothing at %s", async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe("");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("answers only questions, and only at its own host", async () => {
    expect((await ask("/index.html", { method: "POST", body: "x" })).status).toBe(404);
    expect((await answer(files, new Request("app://other/index.html"))).status).toBe(404);
  });
});
