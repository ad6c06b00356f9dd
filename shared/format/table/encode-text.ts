/** Text to the bytes that an older program expects: the exact inverse of what `decodeText` reads. */
import { Fault } from "../../base/errors.ts";

export type WrittenEncoding = "utf-8" | "shift_jis";

/** Every host we run in has them, and they are pure; described by shape because shared/ knows no host. */
declare const TextDecoder: new (encoding: "shift_jis") => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };

let shiftJisCodes: ReadonlyMap<string, number> | undefined;

/** Every character that CP932 has, found by decoding every code. Of two codes for one, the one that Windows writes. */
function codesOfShiftJis(): ReadonlyMap<string, number> {
  if (shiftJisCodes) return shiftJisCodes;
  const decoder = new TextDecoder("shift_jis");
  const codes = new Map<string, number>();
  const learn = (lead: number) => {
    for (let trail = 0x40; trail <= 0xfc; trail++) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if ([...letter].length === 1 && letter !== "\uFFFD" && !codes.has(letter)) codes.set(letter, lead * 256 + trail);
    }
  };
  for (let code = 0; code < 0x80; code++) codes.set(String.fromCharCode(code), code);
  for (let code = 0xa1; code <= 0xdf; code++) codes.set(decoder.decode(Uint8Array.of(code)), code);
  for (let lead = 0x81; lead <= 0x9f; lead++) learn(lead);
  for (let lead = 0xe0; lead <= 0xea; lead++) learn(lead);
  // IBM's extensions before NEC's copies of them (0xED, 0xEE), as Windows does. No private characters.
  for (let lead = 0xfa; lead <= 0xfc; lead++) learn(lead);
  shiftJisCodes = codes;
  return codes;
}

/** How many of the characters that an encoding lacks are named to the user. */
const namedCharacters = 10;

/** Throws a Fault that names what the encoding cannot hold, rather than writing question marks into people's names. */
export function encodeText(text: string, encoding: WrittenEncoding): Uint8Array<ArrayBuffer> {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const codes = codesOfShiftJis();
  const plain = text.replace(/^\uFEFF/, "");
  const lacking = new Set<string>();
  const bytes: number[] = [];
  for (const letter of plain) {
    const code = codes.get(letter);
    if (code === undefined) lacking.add(letter);
    else if (code < 256) bytes.push(code);
    else bytes.push(code >> 8, code & 255);
  }
  if (lacking.size > 0) {
    const characters = [...lacking].slice(0, namedCharacters).join(" ");
    throw new Fault({ code: "table/cannot-encode", characters, count: lacking.size });
  }
  return Uint8Array.from(bytes);
}
