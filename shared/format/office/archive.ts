/** Office files are archives of parts. Equal contents give equal bytes: no clock of this computer is written into them. */
import { unzipSync, type ZippableFile, zipSync } from "fflate";

export type Parts = Readonly<Record<string, Uint8Array>>;

/** The first day an archive can name. In parts of the local clock, which is how archives count. */
const noDay = new Date(1980, 0, 1);

export const unpack = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);

/** Parts that are archives themselves gain nothing from being packed twice. */
const isPacked = (name: string) => /\.(xlsx|zip|png|jpe?g)$/.test(name);

export function pack(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([name, part]): [string, ZippableFile] => [
    name,
    [part, { level: isPacked(name) ? 0 : 6 }],
  ]);
  return zipSync(Object.fromEntries(files), { mtime: noDay });
}
