/** The kernel's memory after a plan has been laid out and its orders learnt, as bytes that a program in another language can read. */
import type { CompiledPlan } from "../../shared/simulation/compiled-plan.ts";
import { kernelBytes } from "../../shared/simulation/kernel.wasm";
import { type Kernel, openKernel } from "../../shared/simulation/open-kernel.ts";
import { learnOrders, roomForOrders } from "../../shared/simulation/pilot.ts";

/** As in `kernel/image.h`: the name, ended by a zero, then the value as a double. */
const nameBytes = 32;
const globalBytes = nameBytes + 8;

export function readyKernel(plan: CompiledPlan): Kernel {
  const kernel = openKernel(plan, roomForOrders(plan));
  learnOrders(plan, kernel);
  return kernel;
}

function globalNames(): readonly string[] {
  const exported = WebAssembly.Module.exports(new WebAssembly.Module(kernelBytes));
  return exported.filter(({ kind }) => kind === "global").map(({ name }) => name);
}

export function imageOf(kernel: Kernel): Uint8Array {
  const names = globalNames();
  const memory = new Uint8Array(kernel.floats("demand").buffer);
  const image = new Uint8Array(8 + names.length * globalBytes + memory.length);
  const view = new DataView(image.buffer);
  view.setUint32(0, names.length, true);
  view.setUint32(4, memory.length, true);
  names.forEach((name, index) => {
    const at = 8 + index * globalBytes;
    if (name.length >= nameBytes) throw new Error(`${name} is too long a name for the image`);
    image.set(new TextEncoder().encode(name), at);
    view.setFloat64(at + nameBytes, kernel.number(name), true);
  });
  image.set(memory, 8 + names.length * globalBytes);
  return image;
}
