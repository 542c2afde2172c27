import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Form } from "./form";
import { type ActionAnswer, useFormAction } from "./use-form-action";

interface Props<Fields> {
  title: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  read: (form: FormData) => Fields;
  send: (fields: Fields) => Promise<ActionAnswer<unknown>>;
  /** on the button that sends it */
  submit: string;
  /** the fields, given what is wrong with each */
  children: (errorOf: (field: string) => string | null) => ReactNode;
}

/** A form in a dialog, which stays until what is in it is taken. */
export function FormDialog<Fields>({
  title,
  open,
  onOpenChange,
  read,
  send,
  submit,
  children,
}: Props<Fields>) {
  const form = useFormAction(send, () => onOpenChange(false));
  return (
    <Dialog title={title} open={open} onOpenChange={onOpenChange}>
      <Form onSubmit={(data) => form.submit(read(data))} message={form.message}>
        {children(form.errorOf)}
        <div className="flex justify-end gap-2 pt-1">
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button type="submit" variant="primary" pending={form.pending} pendingLabel="Saving">
            {submit}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
