/** Where a kernel lays out a plan. New memory has to be found, cleared page by page and swept up, so one kernel after the other uses the same. */
import { type Memory, webAssembly } from "./web-assembly.ts";

const pageBytes = 65_536;
/** Vectors are read in sixteens, and the last pair of an odd array ends behind it. */
const alignment = 16;
const spare = 16;

export type KernelMemory = {
  readonly memory: Memory;
  readonly buffer: ArrayBuffer;
  /** As if it were new: whoever laid out a plan here before must not use it any more. */
  clear(): void;
  /** What lies in front is the kernel's own. */
  beginAt(address: number): void;
  /** The address of so many bytes, all of them zero since they were cleared. */
  reserve(bytes: number): number;
  /** Gives back whatever was reserved at this address and behind it; it is not cleared. */
  giveBack(address: number): void;
};

export function createKernelMemory(): KernelMemory {
  const memory = new webAssembly.Memory({ initial: 4 });
  let free = 0;
  let highest = 0;
  return {
    memory,
    get buffer() {
      return memory.buffer;
    },
    clear() {
      new Uint8Array(memory.buffer, 0, highest).fill(0);
      free = highest = 0;
    },
    beginAt(address) {
      free = address;
    },
    reserve(bytes) {
      const at = free;
      free += Math.ceil((bytes + spare) / alignment) * alignment;
      highest = Math.max(highest, free);
      const missing = Math.ceil((free - memory.buffer.byteLength) / pageBytes);
      if (missing > 0) memory.grow(missing);
      return at;
    },
    giveBack(address) {
      free = address;
    },
  };
}

/** Clearing more takes longer than to let the system hand out what is touched. */
const mostKept = 16 * 1024 * 1024;

/** The memory to use for the next kernel. */
export function memoryAfter(last: KernelMemory): KernelMemory {
  if (last.buffer.byteLength > mostKept) return createKernelMemory();
  last.clear();
  return last;
}
