import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";

export default function NotFoundPage() {
  return (
    <PageBody width="reading">
      <PageHeader
        title="There is nothing here"
        lead="It may have been removed, or the address is mistyped."
      />
      <TextLink href="/">Go to my first team</TextLink>
    </PageBody>
  );
}
