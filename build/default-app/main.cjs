// Does for the substitute runtime what Electron's built-in default app does: `electron [-r module] <app folder or file> …`.
const { app } = require("electron");
const { existsSync, readFileSync, statSync } = require("node:fs");
const Module = require("node:module");
const path = require("node:path");

/** Splits what Electron was started with into modules to load first and the app to open. */
function readCommandLine(words) {
  const first = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === "-r" || word === "--require") first.push(words[++at]);
    else if (!word.startsWith("-")) return { first, target: path.resolve(word) };
  }
  return { first, target: undefined };
}

/** Makes this process look like the app it opens: its name, version and data folder. */
function becomeApp(target) {
  const manifest = path.join(target, "package.json");
  if (!statSync(target).isDirectory() || !existsSync(manifest)) {
    app.setAppPath(path.dirname(target));
    return;
  }
  const { name, productName, version } = JSON.parse(readFileSync(manifest, "utf8"));
  app.setName(productName ?? name);
  if (version !== undefined) app.setVersion(version);
  const data = app.commandLine.getSwitchValue("user-data-dir") || path.join(app.getPath("appData"), app.getName());
  app.setPath("userData", data);
  app.setAppPath(target);
}

const { first, target } = readCommandLine(process.argv.slice(1));
process.defaultApp = true;
for (const module of first) Module._load(module, Module, true);

if (target === undefined || !existsSync(target)) {
  process.stderr.write("Give the folder of an app to open.\n");
  process.exit(1);
}
becomeApp(target);
Module._load(Module._resolveFilename(target, Module, true), Module, true);
