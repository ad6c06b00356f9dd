/** A released app cannot be opened up from outside: whoever asks for a debugger gets no app. */

const opensUp = /^--?(remote-debugging-|remote-allow-origins|inspect|debug|js-flags|disable-web-security)/i;

/** The words of a command line that a released app does not start with. While developing, and in tests, all are fine. */
export const refusedSwitches = (argv: readonly string[], { isReleased }: { isReleased: boolean }): readonly string[] =>
  isReleased ? argv.slice(1).filter((word) => opensUp.test(word)) : [];
