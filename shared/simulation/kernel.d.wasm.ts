/** The inner loop as WebAssembly, compiled from `kernel/kernel.ts` whenever the project is built or tested (build/kernel-plugin.mjs). */
export declare const kernelBytes: Uint8Array<ArrayBuffer>;
