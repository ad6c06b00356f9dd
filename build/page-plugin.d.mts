import type { Plugin } from "vite";
import type { PageProgram } from "../shared/presentation/page/page-document.ts";

export declare function page(): Plugin;
export declare function pageProgram(): Promise<PageProgram>;
