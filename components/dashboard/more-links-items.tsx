import { MenuLink } from "@/components/ui/menu-link";
import type { NamedLink } from "./quarter-href";

export function MoreLinksItems({ links }: { links: NamedLink[] }) {
  return links.map(({ href, name, current }) => (
    <MenuLink key={href} href={href} current={current}>
      {name}
    </MenuLink>
  ));
}
