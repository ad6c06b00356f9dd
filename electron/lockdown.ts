/** Closes every way out of the page: no other page, window, frame, device, download or network. */
import { app, type Session, type WebContents } from "electron";
import { isOurs } from "./address.ts";

/** Full screen for presenting, copying to the clipboard, and a database that is not thrown away. Nothing else. */
const granted: ReadonlySet<string> = new Set(["fullscreen", "clipboard-sanitized-write", "persistent-storage"]);
const openSchemes = /^(app|blob|data):/;
const refuseCertificate = -2;

/** Before the app is ready: no name can be looked up, and nothing of Chromium calls home. */
export function silenceChromium(): void {
  app.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
  app.commandLine.appendSwitch("no-pings");
  app.commandLine.appendSwitch("no-proxy-server");
  for (const part of ["background-networking", "component-update", "domain-reliability", "sync"]) {
    app.commandLine.appendSwitch(`disable-${part}`);
  }
  app.commandLine.appendSwitch("disable-features", "MediaRouter,OptimizationHints,AutofillServerCommunication");
}

function lockContents(contents: WebContents): void {
  // A page may load itself anew and go nowhere else, not even to another page of ours.
  const stayHere = (event: { preventDefault(): void }, url: string) => {
    if (url !== contents.getURL()) event.preventDefault();
  };
  contents.on("will-navigate", (event) => stayHere(event, event.url));
  contents.on("will-redirect", (event) => stayHere(event, event.url));
  contents.on("will-frame-navigate", (event) => stayHere(event, event.url));
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.on("select-bluetooth-device", (event, _devices, choose) => {
    event.preventDefault();
    choose("");
  });
  contents.on("login", (event) => event.preventDefault());
  contents.on("select-client-certificate", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
}

export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(granted.has(permission)));
  session.setPermissionCheckHandler((_contents, permission, origin) => granted.has(permission) && isOurs(origin));
  session.setDevicePermissionHandler(() => false);
  session.setCertificateVerifyProc((_request, decide) => decide(refuseCertificate));
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !openSchemes.test(url) }));
  session.on("will-download", (event) => event.preventDefault());
  session.on("select-hid-device", (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
  session.on("select-serial-port", (event, _ports, _contents, choose) => {
    event.preventDefault();
    choose("");
  });
  session.on("select-usb-device", (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
}

/** Everything that will ever show a page passes through here as it is made. */
export function lockAllContents(): void {
  app.on("web-contents-created", (_event, contents) => lockContents(contents));
}
