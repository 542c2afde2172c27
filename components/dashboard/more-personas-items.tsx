import { MenuLink } from "@/components/ui/menu-link";
import type { PersonaLink } from "./quarter-href";

export function MorePersonasItems({ links }: { links: PersonaLink[] }) {
  return links.map(({ href, name, current }) => (
    <MenuLink key={href} href={href} current={current}>
      {name}
    </MenuLink>
  ));
}
