import { MenuLink } from "@/components/ui/menu-link";
import type { QuarterLink } from "./quarter-href";

export function OlderQuartersItems({ quarters }: { quarters: QuarterLink[] }) {
  return quarters.map((quarter) => (
    <MenuLink key={quarter.href} href={quarter.href} current={quarter.current}>
      {quarter.short}
    </MenuLink>
  ));
}
