import { contextBridge, ipcRenderer } from "electron";
import { stageChannelOf, stageMethods } from "../shared/ipc/stage.ts";

const ask = (channel: string) => (request: unknown) => ipcRenderer.invoke(channel, request);

contextBridge.exposeInMainWorld(
  "stage",
  Object.fromEntries(stageMethods.map((method) => [method, ask(stageChannelOf(method))])),
);
