import { contextBridge, ipcRenderer } from "electron";
import { channelOf, desktopMethods } from "../shared/ipc/desktop.ts";

const ask = (channel: string) => (request: unknown) => ipcRenderer.invoke(channel, request);
const askSession = ask(channelOf("openSession"));

/** Asked before the page is there: a large record is on its way while the page's own code is still being read. */
let early: Promise<unknown> | undefined = askSession({});

const desktop = {
  ...Object.fromEntries(desktopMethods.map((method) => [method, ask(channelOf(method))])),
  /** Whoever was refused, by a lock for example, asks again. */
  openSession(request: unknown) {
    const answer = early ?? askSession(request);
    early = undefined;
    return answer;
  },
};

contextBridge.exposeInMainWorld("desktop", desktop);
