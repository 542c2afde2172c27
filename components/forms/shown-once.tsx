import { CopyButton } from "@/components/ui/copy-button";

interface Props {
  label: string;
  /** A secret that can't be shown again. */
  secret: string;
  copyLabel: string;
}

export function ShownOnce({ label, secret, copyLabel }: Props) {
  return (
    <div className="flex flex-col gap-2">
      <div className="text-sm font-medium">{label}</div>
      <code className="block rounded-md border border-rule bg-sunken px-3 py-2.5 font-mono text-sm break-all select-all">
        {secret}
      </code>
      <div>
        <CopyButton text={secret} label={copyLabel} variant="primary" />
      </div>
    </div>
  );
}
