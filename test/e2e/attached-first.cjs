// Runs in the app's main process before the app: it opens no window until Playwright has attached. One that opens in the very
// moment of attaching now and then leaves Playwright waiting for ever, while the app is long there.
const { app } = require("electron");

const ready = app.whenReady();
const attached = new Promise((done) => {
  // Playwright calls this once it listens.
  globalThis.__playwright_run = done;
});
app.whenReady = () => ready.then(() => attached);
