import type { PageProgram } from "./page-document.ts";

/** Script and style of the page that calculates, bundled from `renderer/page` whenever the project is built or tested (build/page-plugin.mjs). */
export declare const pageProgram: PageProgram;
