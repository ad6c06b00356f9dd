// @ts-check
// What this project asks of its code beyond what linters know: each rule is a list of shapes that may not occur, and why.

/** @typedef {{ selector: string, message: string }} Ban */
/** @typedef {{ report(finding: { node: unknown, message: string }): void }} Context what a rule is given for each file */

const ban = (/** @type {string} */ selector, /** @type {string} */ message) => ({ selector, message });

/** Ways to run or inject text as code. The window's policy would refuse them at run time; here they never get that far. */
const noCodeFromText = [
  ban("JSXAttribute[name.name='dangerouslySetInnerHTML']", "Render elements, never markup text."),
  ban("AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]", "Build nodes, never markup text."),
  ban("CallExpression[callee.property.name='insertAdjacentHTML']", "Build nodes, never markup text."),
  ban("CallExpression[callee.object.name='document'][callee.property.name=/^writeln?$/]", "Build nodes instead."),
  ban("CallExpression[callee.name='eval']", "No code from text."),
  ban("NewExpression[callee.name='Function']", "No code from text."),
];

/** Merging into a library's interface is the one thing a `type` cannot do. */
const typesNotInterfaces = [
  ban("TSInterfaceDeclaration:not(TSModuleBlock TSInterfaceDeclaration)", "Use a `type` instead of an `interface`."),
];

const onePlaceForWindows = [
  ban("NewExpression[callee.name='BrowserWindow']", "Windows are made in electron/window.ts only."),
];

/** What a user reads comes from shared/i18n; the product's own name is the same in every language. */
const readable = "/^(?!\\s*Crewcast\\s*$).*[A-Za-zぁ-んァ-ヶ一-龠]{2,}/s";
const readByUsers = "/^(aria-label|aria-description|title|placeholder|alt|label|description|heading)$/";
const wordsComeFromI18n = [
  `JSXText[value=${readable}]`,
  `JSXExpressionContainer > Literal[value=${readable}]:not(JSXAttribute *)`,
  `JSXAttribute[name.name=${readByUsers}] > Literal[value=${readable}]`,
].map((selector) => ban(selector, "Words come from shared/i18n."));

const noClockNoDice = [
  ban("MemberExpression[object.name='Math'][property.name='random']", "Randomness arrives as an argument."),
  ban("MemberExpression[object.name='Date'][property.name='now']", "Time arrives as an argument."),
  ban("NewExpression[callee.name='Date'][arguments.length=0]", "Time arrives as an argument."),
];

const rule = (/** @type {readonly Ban[]} */ bans) => ({
  create: (/** @type {Context} */ context) =>
    Object.fromEntries(
      bans.map(({ selector, message }) => [
        selector,
        (/** @type {unknown} */ node) => context.report({ node, message }),
      ]),
    ),
});

export default {
  meta: { name: "house" },
  rules: {
    "no-code-from-text": rule(noCodeFromText),
    "types-not-interfaces": rule(typesNotInterfaces),
    "one-place-for-windows": rule(onePlaceForWindows),
    "words-come-from-i18n": rule(wordsComeFromI18n),
    "no-clock-no-dice": rule(noClockNoDice),
  },
};
