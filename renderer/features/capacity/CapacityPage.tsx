export function CapacityPage() {
  return undefined;
}
