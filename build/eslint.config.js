// @ts-check
import { resolve } from "node:path";
import { defineConfig } from "eslint/config";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

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
const typesNotInterfaces = ban(
  "TSInterfaceDeclaration:not(TSModuleBlock TSInterfaceDeclaration)",
  "Use a `type` instead of an `interface`.",
);

/** The bans that hold everywhere. */
const everywhere = [typesNotInterfaces, ...noCodeFromText];

const oneWindow = ban("NewExpression[callee.name='BrowserWindow']", "Windows are made in electron/window.ts only.");

/** What a user reads comes from shared/i18n; the product's own name is the same in every language. */
const readable = "/^(?!\\s*Crewcast\\s*$).*[A-Za-zぁ-んァ-ヶ一-龠]{2,}/s";
const noUntranslatedText = [
  ban(`JSXText[value=${readable}]`, "Words come from shared/i18n."),
  ban(`JSXExpressionContainer > Literal[value=${readable}]:not(JSXAttribute *)`, "Words come from shared/i18n."),
  ban(
    `JSXAttribute[name.name=/^(aria-label|aria-description|title|placeholder|alt|label|description|heading)$/] > Literal[value=${readable}]`,
    "Words come from shared/i18n.",
  ),
];

const noClockNoDice = [
  ban("MemberExpression[object.name='Math'][property.name='random']", "Randomness arrives as an argument."),
  ban("MemberExpression[object.name='Date'][property.name='now']", "Time arrives as an argument."),
  ban("NewExpression[callee.name='Date'][arguments.length=0]", "Time arrives as an argument."),
];

/** @type {import("eslint").Linter.RuleEntry} */
const unusedButNamedSo = ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }];

export default defineConfig(
  // The kernel is AssemblyScript: its own compiler checks it.
  { ignores: ["dist", "release", "coverage", "test-results", ".electron", "node_modules", "shared/simulation/kernel"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: resolve(import.meta.dirname, "..") } },
    rules: {
      eqeqeq: "error",
      "no-restricted-syntax": ["error", oneWindow, ...everywhere],
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: true }],
      "@typescript-eslint/no-unused-vars": unusedButNamedSo,
      "@typescript-eslint/no-invalid-void-type": ["error", { allowInGenericTypeArguments: true }],
      // A spread string is its code points, which is what is meant wherever one is spread here.
      "@typescript-eslint/no-misused-spread": ["error", { allow: [{ from: "lib", name: "string" }, "string"] }],
      // Methods here are closures made by a factory, none reads `this`: taking one out of its object is safe.
      "@typescript-eslint/unbound-method": "off",
      // An index inside a typed array is known to be there by the loop around it; the engine reads better with `!`.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Many contracts are async by type (a bridge, a store) while one implementation has nothing to await.
      "@typescript-eslint/require-await": "off",
    },
  },
  { files: ["electron/window.ts"], rules: { "no-restricted-syntax": ["error", ...everywhere] } },
  {
    files: ["shared/**/*.ts"],
    rules: {
      "no-console": "error",
      "no-restricted-syntax": ["error", ...everywhere, ...noClockNoDice],
      "no-restricted-imports": ["error", { patterns: ["electron", "node:*", "react", "react-dom", "dexie"] }],
    },
  },
  {
    files: ["renderer/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      // The unexpected ends up where support can read it; nothing else is said there.
      "no-console": ["error", { allow: ["error"] }],
      "no-restricted-syntax": ["error", oneWindow, ...everywhere, ...noUntranslatedText],
      "no-restricted-imports": ["error", { patterns: ["electron", "node:*"] }],
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // Playwright's fixtures take an empty pattern when they need no other fixture.
      "no-empty-pattern": "off",
      "@typescript-eslint/no-empty-function": "off",
    },
  },
  {
    files: ["**/*.{js,mjs}"],
    extends: [tseslint.configs.recommended],
    rules: { "@typescript-eslint/no-unused-vars": unusedButNamedSo },
  },
);
