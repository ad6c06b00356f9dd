/** Serves the built window. The files are listed once at start: an address names one of them, or there is nothing there. */
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { protocol, type Protocol } from "electron";
import { host, scheme } from "./address.ts";
import { contentSecurityPolicy, policyFor } from "./content-security-policy.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".json": "application/json",
};

/** Cross-origin isolation lets the page share memory with its workers and keeps every other origin out. */
const headers = {
  "content-security-policy": contentSecurityPolicy,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** Must run before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Address path → file, for every plain file below a folder; links are not followed. */
export async function servedFiles(folder: string, prefix = "/"): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry): Promise<readonly (readonly [string, string])[]> => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return [...(await servedFiles(path, `${prefix}${entry.name}/`))];
      return entry.isFile() ? [[`${prefix}${entry.name}`, path]] : [];
    }),
  );
  return new Map(found.flat());
}

export async function answer(files: ReadonlyMap<string, string>, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const file = files.get(url.pathname === "/" ? "/index.html" : url.pathname);
  if (request.method !== "GET" || url.host !== host || file === undefined)
    return new Response("", { status: 404, headers });
  const type = types[extname(file)] ?? "application/octet-stream";
  const policy = policyFor(url.pathname);
  return new Response(await readFile(file), {
    headers: { ...headers, "content-security-policy": policy, "content-type": type },
  });
}

export function serveFiles(to: Protocol, files: ReadonlyMap<string, string>): void {
  to.handle(scheme, (request) => answer(files, request));
}
