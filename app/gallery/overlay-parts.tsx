"use client";

import { Archive, Copy, Trash2 } from "lucide-react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuSeparator } from "@/components/ui/menu-separator";
import { Popover } from "@/components/ui/popover";
import { TextInput } from "@/components/ui/text-input";
import { toasts } from "@/components/ui/toasts";
import { Tooltip } from "@/components/ui/tooltip";
import { Part } from "./part";

const say = (title: string) => void toasts.add({ title });

export function OverlayParts() {
  return (
    <Part name="What opens over the page">
      <div className="flex flex-wrap items-center gap-2">
        <Dialog
          title="Invite somebody"
          description="They get a link that works once, for seven days."
          trigger={<Button>Invite</Button>}
          footer={<Button variant="primary">Make the link</Button>}
        >
          <Field label="E-mail">{(control) => <TextInput {...control} type="email" />}</Field>
        </Dialog>
        <AlertDialog
          title="Undo this import?"
          description="ga4-september.csv, taken in on 1 Oct 2026 by Mia."
          losses={[
            "48,210 events go away",
            "Conversion of Q3 changes on 4 stages",
            "The closed review of Q2 stays as it is",
          ]}
          confirmLabel="Undo import"
          onConfirm={() => say("Import undone")}
          trigger={<Button variant="danger">Undo import</Button>}
        />
        <Menu trigger={<Button>More</Button>}>
          <MenuItem icon={<Copy aria-hidden="true" />} onSelect={() => say("Copied")}>
            Duplicate
          </MenuItem>
          <MenuItem icon={<Archive aria-hidden="true" />} disabled onSelect={() => say("Archived")}>
            Archive
          </MenuItem>
          <MenuSeparator />
          <MenuItem icon={<Trash2 aria-hidden="true" />} danger onSelect={() => say("Deleted")}>
            Delete journey
          </MenuItem>
        </Menu>
        <Popover title="How this is counted" trigger={<Button variant="quiet">Definition</Button>}>
          <p className="text-sm text-ink-2">
            Distinct people with a matching event in the quarter; 30 days to reach the next stage.
          </p>
        </Popover>
        <Tooltip content="p = .003, adjusted for six numbers">
          <Button variant="quiet">Hover or focus</Button>
        </Tooltip>
        <Button
          onClick={() =>
            void toasts.add({
              title: "The import failed",
              description: "Line 412 has a date that doesn't exist.",
              type: "bad",
            })
          }
        >
          Show a toast
        </Button>
        <CopyButton text="https://throughline.test/invite/01K9" label="Copy the link" />
      </div>
    </Part>
  );
}
