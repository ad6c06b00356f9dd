// Lets `npx vitest run test/shared/…` find the settings that live with the tests.
export { default } from "./test/vitest.config.ts";
