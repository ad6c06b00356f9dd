import { readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { join } from "node:path";
import { desktopMethods } from "../../../shared/ipc/desktop.ts";
import { groupOf } from "../processes.ts";
import { expect, test } from "../world.ts";

function socketsOf(pid: string): string[] {
  const links = readdirSync(`/proc/${pid}/fd`).map((fd) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${fd}`);
    } catch {
      return "";
    }
  });
  return links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []);
}

test("gives the page no Node, no Electron, and exactly the questions of the contract", async ({ world }) => {
  const { app, page } = await world.open();
  const preferences = await app.evaluate(({ webContents }) => {
    const [contents] = webContents.getAllWebContents() as unknown as { getLastWebPreferences(): object }[];
    return contents!.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  });
  const hasTools = await app.evaluate(({ webContents }) => {
    const [contents] = webContents.getAllWebContents();
    contents!.openDevTools();
    return contents!.isDevToolsOpened();
  });
  expect(hasTools).toBe(false);
  const found = await page.evaluate(() => {
    const { desktop } = window as unknown as { desktop: Record<string, unknown> };
    return {
      leaks: ["require", "process", "module", "Buffer", "global", "electron", "ipcRenderer"].filter(
        (name) => name in window,
      ),
      questions: Object.keys(desktop),
      kinds: [...new Set(Object.values(desktop).map((value) => typeof value))],
      isolated: window.crossOriginIsolated,
    };
  });
  expect(found).toEqual({ leaks: [], questions: [...desktopMethods], kinds: ["function"], isolated: true });
});

test("serves its own files and nothing else, whatever the path", async ({ world }) => {
  world.tolerate(/404/);
  const { page } = await world.open();
  const climbs = ["..", "%2e%2e", "..%2f..", "..%5c", "....//", "%252e%252e", "..;", ".%2e"];
  const targets = [
    "etc/passwd",
    "package.json",
    "dist/electron/main.cjs",
    "electron/main.ts",
    "C:/Windows/win.ini",
    "assets/../../package.json",
  ];
  const paths = climbs.flatMap((climb) => targets.map((target) => `/${climb}/${climb}/${climb}/${target}`));
  paths.push("//etc/passwd", "/index.html%00.js", "/assets/", "/assets/../../../package.json");
  expect(paths.length).toBeGreaterThanOrEqual(50);
  // An address that cannot even be parsed never leaves the page.
  const answers = await page.evaluate(
    (all) =>
      Promise.all(
        all.map((path) =>
          fetch(`app://crewcast${path}`).then(
            ({ status }) => status,
            () => "no address",
          ),
        ),
      ),
    paths,
  );
  expect(answers.filter((answer) => answer !== 404 && answer !== "no address")).toEqual([]);
  expect(answers.filter((answer) => answer === 404).length).toBeGreaterThanOrEqual(45);
});

test("refuses code from text, foreign content and forms, and says so", async ({ world }) => {
  world.tolerate(/Content Security Policy|Trusted|ERR_|Refused|Failed to fetch|WebSocket|Not allowed/i);
  const { page } = await world.open();
  const expected = ["base-uri", "connect-src", "form-action", "frame-src", "img-src", "require-trusted-types-for"];
  const refused = await page.evaluate(async (reports) => {
    const seen = new Set<string>();
    document.addEventListener("securitypolicyviolation", (event) => seen.add(event.effectiveDirective));
    const pause = () => new Promise((done) => setTimeout(done, 150));
    const outcomes: Record<string, string> = {};
    const attempt = async (name: string, work: () => unknown) => {
      try {
        await work();
        outcomes[name] = "allowed";
      } catch {
        outcomes[name] = "refused";
      }
    };
    const add = (tag: string, properties: object) =>
      document.body.append(Object.assign(document.createElement(tag), properties));
    // What the tools evaluate is exempt from the policy; what a timer runs is not.
    await pause();
    await attempt("eval", () => (0, eval)("1"));
    await attempt("function", () => Reflect.construct(Function, ["return 1"]));
    await attempt("markup", () => Object.assign(document.createElement("div"), { innerHTML: "<b>x</b>" }));
    await attempt("inline script", () => add("script", { text: "window.injected = true" }));
    await attempt("foreign fetch", () => fetch("https://example.com/"));
    await attempt("foreign worker", () => new Worker("https://example.com/worker.js"));
    await attempt("blob worker", () => new Worker(URL.createObjectURL(new Blob(["1"]))));
    add("img", { src: "https://example.com/x.png" });
    add("iframe", { src: "https://example.com/" });
    await attempt("plug-in", () => add("object", { data: "https://example.com/x" }));
    add("style", { textContent: "body { color: red }" });
    document.head.append(Object.assign(document.createElement("base"), { href: "https://example.com/" }));
    const form = Object.assign(document.createElement("form"), { action: "https://example.com/", method: "post" });
    document.body.append(form);
    form.submit();
    try {
      new WebSocket("wss://example.com/");
    } catch {
      // Some versions throw, some only report.
    }
    // Some refusals are reported by another process, whenever it finds the time.
    for (let round = 0; round < 40 && !reports.every((name) => seen.has(name)); round++) await pause();
    return {
      outcomes,
      seen: [...seen].sort(),
      injected: "injected" in window,
      base: document.baseURI,
      url: location.href,
    };
  }, expected);
  expect(Object.values(refused.outcomes).filter((outcome) => outcome === "allowed")).toEqual([]);
  expect(refused.injected).toBe(false);
  expect(refused.base).toBe("app://crewcast/index.html");
  expect(refused.url).toBe("app://crewcast/index.html");
  expect(refused.seen).toEqual(expect.arrayContaining(expected));
});

test("goes nowhere and opens nothing", async ({ world }) => {
  world.tolerate(/./);
  const { app, page } = await world.open();
  const attempts = [
    () => void (location.href = "https://example.com/"),
    () => location.assign("file:///etc/passwd"),
    () => location.replace("data:text/html,<h1>x"),
    () => void window.open("https://example.com/"),
    () => void window.open("app://crewcast/index.html"),
    () => void window.open("about:blank"),
    () => {
      const link = Object.assign(document.createElement("a"), { href: "https://example.com/", target: "_blank" });
      document.body.append(link);
      link.click();
      link.dispatchEvent(new MouseEvent("click", { button: 1, ctrlKey: true, bubbles: true }));
    },
    () =>
      document.head.append(
        Object.assign(document.createElement("meta"), { httpEquiv: "refresh", content: "0;url=https://example.com/" }),
      ),
    () => {
      try {
        history.pushState({}, "", "https://example.com/");
      } catch {
        // Chromium throws here; either way nothing may happen.
      }
    },
    () => {
      const link = Object.assign(document.createElement("a"), { href: "data:text/plain,x", download: "x.txt" });
      document.body.append(link);
      link.click();
    },
  ];
  for (const attempt of attempts) {
    await page.evaluate(attempt).catch(() => undefined);
    await page.waitForTimeout(150);
    expect(page.url()).toBe("app://crewcast/index.html");
    expect(app.windows()).toHaveLength(1);
  }
});

test("grants no device, place, camera or notification", async ({ world }) => {
  const { page } = await world.open();
  const states = await page.evaluate(async () => {
    const names = [
      "geolocation",
      "notifications",
      "camera",
      "microphone",
      "midi",
      "clipboard-read",
      "accelerometer",
      "gyroscope",
    ];
    names.push(
      "magnetometer",
      "ambient-light-sensor",
      "background-sync",
      "background-fetch",
      "payment-handler",
      "idle-detection",
    );
    names.push(
      "periodic-background-sync",
      "screen-wake-lock",
      "nfc",
      "storage-access",
      "window-management",
      "local-fonts",
    );
    const ask = (name: string) =>
      navigator.permissions.query({ name: name as PermissionName }).then(
        ({ state }) => state,
        () => "unknown",
      );
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await ask(name)] as const)));
  });
  expect(Object.keys(states)).toHaveLength(20);
  expect(Object.entries(states).filter(([, state]) => state === "granted")).toEqual([]);
  const refusals = await page.evaluate(async () => {
    const fails = (work: Promise<unknown>) =>
      work.then(
        () => "granted",
        () => "refused",
      );
    return [
      await fails(navigator.mediaDevices.getUserMedia({ audio: true, video: true })),
      await fails(navigator.mediaDevices.getDisplayMedia()),
      await fails(
        new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail, { timeout: 2_000 })),
      ),
      await Notification.requestPermission().then((answer) => (answer === "granted" ? "granted" : "refused")),
    ];
  });
  expect(new Set(refusals)).toEqual(new Set(["refused"]));
});

test("holds no network connection but the one this test drives it by", async ({ world }) => {
  test.skip(process.platform !== "linux", "not run: reads /proc");
  const { app, page } = await world.open();
  await page.waitForTimeout(1_500);
  const group = app.process().pid!;
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && groupOf(name) === group);
  expect(pids.length).toBeGreaterThan(2);
  const inodes = new Set(pids.flatMap(socketsOf));
  const isLoopback = (address: string) => /^(0100007F|0{24}01000000|0{32}|0{8}):/.test(address);
  const lines = ["tcp", "tcp6", "udp", "udp6"].flatMap((kind) =>
    readFileSync(`/proc/${group}/net/${kind}`, "utf8").split("\n").slice(1).filter(Boolean),
  );
  const elsewhere = lines
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => inodes.has(fields[9]!) && !isLoopback(fields[2]!));
  expect(elsewhere).toEqual([]);
});

test("keeps its data to its owner", async ({ world }) => {
  test.skip(process.platform === "win32", "not run: modes are of Unix");
  const { page, quit } = await world.open();
  await page.locator("html[data-saved-revision]").waitFor();
  await quit();
  const modeOf = (path: string) => [path, statSync(path).mode & 0o777];
  expect(modeOf(world.folder)).toEqual([world.folder, 0o700]);
  // Every workspace has a folder of its own in there; so has what was set aside.
  const kept = ["workspaces", "backups"].map((name) => join(world.folder, name));
  const inside = kept.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => ({
      path: join(entry.parentPath, entry.name),
      isFolder: entry.isDirectory(),
    })),
  );
  expect(inside.filter(({ isFolder }) => !isFolder).length).toBeGreaterThan(3);
  for (const { path, isFolder } of [...kept.map((path) => ({ path, isFolder: true })), ...inside])
    expect(modeOf(path)).toEqual([path, isFolder ? 0o700 : 0o600]);
});
