export const isMac = navigator.userAgent.includes("Mac OS");

/** The key that carries commands, as it is printed on this computer's keyboard. */
export const commandKey = isMac ? "⌘" : "Ctrl";
export const shiftKey = isMac ? "⇧" : "Shift";
