/** Writes every file of a record anew under the present cipher, one by one: each is whole before and after. */
import { join } from "node:path";
import { decodeFrames, encodeFrame } from "./frame.ts";
import { type Place, sealingOf } from "./place.ts";
import { damagedFolder } from "./set-aside.ts";
import { writeWhole } from "./write-whole.ts";

const isFramed = (name: string) => /^(journal|snapshot|mark|part|about)\b.*\.(a|b|crew)$/.test(name);

export async function resealRecord(place: Place): Promise<void> {
  const { files, folder } = place;
  for (const name of (await files.list(folder)).filter(isFramed)) {
    const sealing = sealingOf(place, name);
    const { frames } = decodeFrames(await files.read(join(folder, name)), sealing);
    await writeWhole(files, folder, name, Buffer.concat(frames.map((frame) => encodeFrame(frame, sealing))));
  }
  // What was damaged before lies there as it was, and nobody could seal it.
  const damaged = join(folder, damagedFolder);
  for (const name of await files.list(damaged).catch(() => [])) await files.remove(join(damaged, name));
}
