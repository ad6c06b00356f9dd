import { describe, expect, it } from "vitest";
import { packed, unpacked } from "../../../shared/ipc/packed-record.ts";
import type { StoredRecord } from "../../../shared/ipc/record.ts";

describe("a packed record", () => {
  it("comes out as it went in, whatever its texts hold", () => {
    const record: StoredRecord = {
      snapshot: {
        revision: 7,
        root: '{"$parts":["a","b"]}',
        parts: [
          { id: "a", text: '["北村 さくら"]' },
          { id: "b", text: "" },
          { id: "c", text: '["𠮷野 🙂"]' },
        ],
      },
      entries: [{ revision: 8, text: "{}" }],
      repairs: ["journal-tail"],
    };
    expect(unpacked(packed(record))).toEqual(record);
  });

  it("holds nothing where there is no snapshot yet", () => {
    const record: StoredRecord = { snapshot: undefined, entries: [], repairs: [] };
    expect(unpacked(packed(record))).toEqual(record);
  });
});
