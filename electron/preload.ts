import { contextBridge, ipcRenderer } from "electron";
import { channelOf, desktopMethods } from "../shared/ipc/desktop.ts";

const ask = (channel: string) => (request: unknown) => ipcRenderer.invoke(channel, request);

contextBridge.exposeInMainWorld(
  "desktop",
  Object.fromEntries(desktopMethods.map((method) => [method, ask(channelOf(method))])),
);
