import type { Standing } from "./team-rows.ts";

/** Told apart by shape: a dot for who is here, an arrow out for who leaves, a dashed ring for who is to come, a box for a seat. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  return (
    <svg className="members-mark" data-standing={standing} width="14" height="14" viewBox="0 0 14 14" aria-hidden>
      {shapes[standing]}
    </svg>
  );
}

const line = { fill: "none", stroke: "currentColor", strokeWidth: 1.5, strokeLinecap: "round" } as const;

const shapes: Readonly<Record<Standing, React.ReactNode>> = {
  here: <circle cx="7" cy="7" r="3.5" fill="currentColor" />,
  leaving: (
    <>
      <circle cx="5" cy="7" r="3.5" fill="currentColor" />
      <path d="M9.5 7 H13 M11 4.8 L13.2 7 L11 9.2" {...line} strokeLinejoin="round" />
    </>
  ),
  coming: <circle cx="7" cy="7" r="4.2" {...line} strokeDasharray="2.2 2.2" />,
  gone: <path d="M3.5 3.5 L10.5 10.5 M10.5 3.5 L3.5 10.5" {...line} />,
  seat: <rect x="2.8" y="2.8" width="8.4" height="8.4" rx="1.5" {...line} />,
};
