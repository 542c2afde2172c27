import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { TextInput } from "@/components/ui/text-input";

/** A link that was just made: the only time it is seen. */
export function NewShareLink({ link, onAnother }: { link: string; onAnother: () => void }) {
  return (
    <div role="status" className="flex flex-col gap-3 rounded-md border border-rule bg-surface p-4">
      <p className="text-sm">
        <strong>Copy it now.</strong> We keep only a fingerprint of the link and can’t show it again.
      </p>
      <div className="flex items-center gap-2">
        <TextInput
          readOnly
          aria-label="The link"
          value={link}
          onFocus={(event) => event.currentTarget.select()}
          className="min-w-0 flex-1"
        />
        <CopyButton text={link} label="Copy link" variant="primary" />
      </div>
      <div>
        <Button size="small" variant="quiet" onClick={onAnother} className="-ml-2.5">
          Make another link
        </Button>
      </div>
    </div>
  );
}
