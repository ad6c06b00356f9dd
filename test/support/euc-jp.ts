/** EUC-JP as Unix programs in Japan still write it: the exact inverse of what the platform decodes. */

const decoder = new TextDecoder("euc-jp", { fatal: true });
let codes: Map<string, readonly number[]> | undefined;

function allCodes(): Map<string, readonly number[]> {
  if (codes) return codes;
  codes = new Map();
  for (let code = 0; code < 0x80; code++) codes.set(String.fromCharCode(code), [code]);
  const learn = (...bytes: number[]) => {
    try {
      const letter = decoder.decode(Uint8Array.from(bytes));
      if ([...letter].length === 1 && !codes!.has(letter)) codes!.set(letter, bytes);
    } catch {
      // No letter has this code.
    }
  };
  for (let kana = 0xa1; kana <= 0xdf; kana++) learn(0x8e, kana);
  for (let lead = 0xa1; lead <= 0xfe; lead++) for (let trail = 0xa1; trail <= 0xfe; trail++) learn(lead, trail);
  for (let lead = 0xa1; lead <= 0xfe; lead++) for (let trail = 0xa1; trail <= 0xfe; trail++) learn(0x8f, lead, trail);
  return codes;
}

export function encodeEucJp(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = allCodes().get(letter);
      if (code === undefined) throw new RangeError(`EUC-JP has no ${letter}`);
      return code;
    }),
  );
}
