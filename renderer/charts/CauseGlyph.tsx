/** The sign of each pattern of leaving: the glyph tells them apart, the colour only helps. */
import {
  Building2,
  CircleEllipsis,
  HeartCrack,
  Lightbulb,
  type LucideIcon,
  Package,
  Signpost,
  Tornado,
} from "lucide-react";
import type { AttritionPattern } from "../../shared/catalogue/attrition-causes.ts";

const glyphs: Record<AttritionPattern, LucideIcon> = {
  product: Package,
  company: Building2,
  customers: HeartCrack,
  chaos: Tornado,
  career: Signpost,
  productWork: Lightbulb,
  other: CircleEllipsis,
};

export function CauseGlyph({ pattern }: { readonly pattern: AttritionPattern }) {
  const Glyph = glyphs[pattern];
  return <Glyph size={16} aria-hidden="true" style={{ color: `var(--cause-${pattern})`, flex: "none" }} />;
}
