import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";

interface Props {
  /** what is wrong with the form as a whole */
  message: string | null;
  /** what has not happened then: "Not created" */
  failed: string;
  submit: string;
  pending: boolean;
  pendingLabel: string;
  cancelHref: string;
}

/** The end of a form that is a page: what went wrong, the button that sends it, the way back. */
export function FormEnd({ message, failed, submit, pending, pendingLabel, cancelHref }: Props) {
  return (
    <>
      {message && (
        <div role="alert">
          <Callout tone="bad" label={failed}>
            {message}
          </Callout>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" pending={pending} pendingLabel={pendingLabel}>
          {submit}
        </Button>
        <LinkButton href={cancelHref} variant="quiet">
          Cancel
        </LinkButton>
      </div>
    </>
  );
}
