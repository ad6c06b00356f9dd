import type { Plugin } from "vite";

export declare function kernel(): Plugin;
export declare function kernelBytes(entry?: string): Promise<Uint8Array<ArrayBuffer>>;
