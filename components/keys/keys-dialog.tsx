import { hasCommandKey, keyWords } from "@/components/palette/key-words";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import type { KeySection } from "./key-section";

interface Props {
  title: string;
  sections: readonly KeySection[];
  onClose: () => void;
}

/** What the keyboard does, as this keyboard calls its keys. */
export function KeysDialog({ title, sections, onClose }: Props) {
  const onMac = hasCommandKey();
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} size="wide" title={title}>
      <div className="gap-x-10 sm:columns-2">
        {sections.map((section) => (
          <section key={section.title} className="mb-6 break-inside-avoid">
            <h3 className="mb-1.5 text-sm font-semibold">{section.title}</h3>
            <dl className="text-sm">
              {section.keys.map(([names, does]) => (
                <div key={does} className="flex items-baseline gap-3 border-t border-rule py-1.5">
                  <dt className="flex w-38 shrink-0 flex-wrap gap-1">
                    {names.map((name) => (
                      <Kbd key={name}>{keyWords(name.replace("Ctrl", "Control"), onMac)}</Kbd>
                    ))}
                  </dt>
                  <dd className="text-ink-2">{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
