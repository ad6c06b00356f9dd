/**
 * Cuts long lists into pieces that keep their name for as long as nothing in them changes. Documents are immutable and
 * share what an edit left alone, so identity tells what is new without looking at content.
 */
export type Piece = { readonly id: string; readonly items: readonly unknown[] };

export type Pieces = {
  /** Each item a piece of its own: scenarios. */
  each(list: readonly unknown[]): readonly Piece[];
  /** A few hundred together: accounts, members. */
  runs(list: readonly unknown[]): readonly Piece[];
  /** The whole list as one: undo steps. */
  whole(list: readonly unknown[]): Piece;
  /** The piece that is just this thing, if there is one. */
  of(thing: object): Piece | undefined;
  /** A piece that was read, under the name it has in the record. */
  adopt(piece: Piece): void;
};

const itemsPerRun = 256;
const longestRun = 4 * itemsPerRun;

/** FNV-1a: spreads ids that differ in their last digit. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Runs end at certain items, not at certain places: what is inserted in front moves no other border. */
function endsRun(item: unknown): boolean {
  const { id } = item as { id?: unknown };
  return typeof id === "string" && hashOf(id) % itemsPerRun === 0;
}

export function createPieces(newId: () => string): Pieces {
  /** By first item; nearly always one. */
  const known = new WeakMap<object, readonly Piece[]>();

  const isSame = (items: readonly unknown[], other: readonly unknown[]) =>
    items.length === other.length && items.every((item, index) => item === other[index]);

  function adopt(piece: Piece): void {
    const first = piece.items[0];
    if (typeof first === "object" && first !== null) known.set(first, [...(known.get(first) ?? []), piece]);
  }

  function named(items: readonly unknown[]): Piece {
    const found = known.get(items[0] as object)?.find((piece) => isSame(piece.items, items));
    if (found) return found;
    const piece = { id: newId(), items };
    adopt(piece);
    return piece;
  }

  return {
    adopt,
    whole: named,
    each: (list) => list.map((item) => named([item])),
    runs(list) {
      const pieces: Piece[] = [];
      let begun = 0;
      list.forEach((item, at) => {
        const isLast = at === list.length - 1 || at + 1 - begun >= longestRun || endsRun(item);
        if (!isLast) return;
        pieces.push(named(list.slice(begun, at + 1)));
        begun = at + 1;
      });
      return pieces;
    },
    of: (thing) => known.get(thing)?.find(({ items }) => items.length === 1),
  };
}
