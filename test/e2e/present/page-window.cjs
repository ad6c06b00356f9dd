// A browser's window and nothing else: opens the file named last, without a network, and keeps a list of all that it asks for.
const { app, BrowserWindow, session } = require("electron");

// What a browser would ask of its maker is not what is looked for here.
app.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
for (const part of ["background-networking", "component-update", "domain-reliability", "sync"])
  app.commandLine.appendSwitch(`disable-${part}`);

void app.whenReady().then(() => {
  globalThis.asked = [];
  session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
    globalThis.asked.push(url);
    answer({ cancel: !/^(file|blob|devtools):/.test(url) });
  });
  const window = new BrowserWindow({ width: 1280, height: 900, webPreferences: { spellcheck: false } });
  void window.loadFile(process.argv.at(-1));
});
