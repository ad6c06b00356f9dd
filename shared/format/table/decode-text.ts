/** Bytes of a text file to text, in the encodings that Japanese offices still exchange. */

export const textEncodings = ["utf-8", "shift_jis", "euc-jp", "utf-16le", "utf-16be"] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** How people know the encodings. Windows' Shift_JIS (CP932, with 髙 ① ㈱) is what the web standard means by the name. */
export const encodingNames: Readonly<Record<TextEncoding, string>> = {
  "utf-8": "UTF-8",
  shift_jis: "Shift_JIS",
  "euc-jp": "EUC-JP",
  "utf-16le": "UTF-16LE",
  "utf-16be": "UTF-16BE",
};

/** `isSure` is false where the same bytes are as likely in another encoding. */
export type DecodedText = { readonly encoding: TextEncoding; readonly isSure: boolean; readonly text: string };

/** Every host we run in has it, and it is pure; described by shape because shared/ knows no host. */
declare const TextDecoder: new (
  encoding: TextEncoding,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** Decodes as asked, or as detected. Bytes that the encoding does not know become U+FFFD, which no value accepts. */
export function decodeText(bytes: Uint8Array, asked?: TextEncoding): DecodedText {
  const { encoding, isSure } = asked === undefined ? detectEncoding(bytes) : { encoding: asked, isSure: true };
  return { encoding, isSure, text: new TextDecoder(encoding, { fatal: false }).decode(bytes) };
}

type Detected = Pick<DecodedText, "encoding" | "isSure">;

export function detectEncoding(bytes: Uint8Array): Detected {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return { encoding: marked, isSure: true };
  return strictly("utf-8", bytes) === undefined ? japaneseEncoding(bytes) : { encoding: "utf-8", isSure: true };
}

function markedEncoding([first, second, third, fourth]: Uint8Array): TextEncoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // No mark, but every other byte of Latin text or of a comma is zero.
  if (first === 0 && second !== 0 && third === 0) return "utf-16be";
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return "utf-16le";
  return undefined;
}

function strictly(encoding: TextEncoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Half-width kana and private characters: what one of the two legacy encodings looks like when read as the other. */
const oddities = (text: string) => text.match(/[\uFF61-\uFF9F\uE000-\uF8FF]/g)?.length ?? 0;
/** Kana, everyday marks and digits, which real tables are full of and misread ones are not. */
const familiar = (text: string) => text.match(/[\u3040-\u30FF\u3005-\u3007年月日（）・]/g)?.length ?? 0;

/** By how much one reading must look better than the other before nobody is asked. */
const clearLead = 3;

function japaneseEncoding(bytes: Uint8Array): Detected {
  const eucJp = strictly("euc-jp", bytes);
  const shiftJis = strictly("shift_jis", bytes);
  // What neither can read in full is a damaged file, or another country's: somebody must look at it.
  if (eucJp === undefined) return { encoding: "shift_jis", isSure: shiftJis !== undefined };
  if (shiftJis === undefined) return { encoding: "euc-jp", isSure: true };
  const lead = oddities(shiftJis) - oddities(eucJp) + familiar(eucJp) - familiar(shiftJis);
  return { encoding: lead > 0 ? "euc-jp" : "shift_jis", isSure: Math.abs(lead) >= clearLead };
}
