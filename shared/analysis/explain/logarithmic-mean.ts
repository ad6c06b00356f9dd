/**
 * L(a, b) = (a − b) ÷ ln(a ÷ b). With it a change is split among the factors of a product without rest and whatever their order:
 * a − b = Σ L(a, b) · ln(factor) (Ang's LMDI, from energy statistics).
 */
export function logarithmicMean(a: number, b: number): number {
  if (a <= 0 || b <= 0) return 0;
  if (a === b) return a;
  const apart = (a - b) / b;
  return (a - b) / (Math.abs(apart) < 0.5 ? Math.log1p(apart) : Math.log(a / b));
}
