/** The few parts of WebAssembly that a simulator needs: every engine has them, and no ECMAScript library declares them. */

/** Compiled code; only the engine can look inside. */
export type Module = { readonly module: unique symbol };
export type Memory = { readonly buffer: ArrayBuffer; grow(pages: number): number };
/** A number of the compiled program that both sides may read and write. */
export type Global = { value: number };
type Instance = { readonly exports: unknown };

type WebAssembly = {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => Module;
  readonly Memory: new (size: { readonly initial: number }) => Memory;
  readonly Instance: new (module: Module, imports: { readonly env: { readonly memory: Memory } }) => Instance;
};

export const webAssembly = (globalThis as unknown as { readonly WebAssembly: WebAssembly }).WebAssembly;
