import { Callout } from "@/components/ui/callout";

/** In the place of a page that the reader's role may not open. */
export function NoAccess({ what }: { what: string }) {
  return (
    <Callout label="Not with your role">
      {what} for admins and owners of this team. Ask one of them, or see who they are under Members.
    </Callout>
  );
}
