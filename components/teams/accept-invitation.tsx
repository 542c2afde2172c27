"use client";

import { Form } from "@/components/forms/form";
import { useFormAction } from "@/components/forms/use-form-action";
import { Button } from "@/components/ui/button";
import { acceptInvitationAction } from "@/lib/teams/invitations/actions";

export function AcceptInvitation({ token, teamName }: { token: string; teamName: string }) {
  const { pending, submit, message } = useFormAction(acceptInvitationAction, ({ slug }) => {
    window.location.assign(`/${slug}`);
  });
  return (
    <Form onSubmit={() => submit({ token })} message={message}>
      <Button type="submit" variant="primary" size="large" pending={pending} pendingLabel="Joining">
        Join {teamName}
      </Button>
    </Form>
  );
}
