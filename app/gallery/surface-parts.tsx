import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { DefinitionList } from "@/components/ui/definition-list";
import { Kbd } from "@/components/ui/kbd";
import { SectionHeading } from "@/components/ui/section-heading";
import { Verdict } from "@/components/ui/verdict";
import { BothThemes } from "./both-themes";
import { Part } from "./part";

export function SurfaceParts() {
  return (
    <Part name="Words, buttons, verdicts in both themes">
      <BothThemes>
        <div className="flex flex-col gap-6">
          <SectionHeading
            title="What really changed"
            sub="Each against Q2, six numbers called together"
            actions={<Button size="small">Recompute</Button>}
            className="mb-0"
          />
          <div className="flex flex-wrap gap-2">
            <Button variant="primary">Import 1,204 answers</Button>
            <Button>Present</Button>
            <Button variant="quiet">Cancel</Button>
            <Button variant="danger">Undo import</Button>
            <Button variant="primary" pending pendingLabel="Saving">
              Save
            </Button>
            <Button disabled>Not now</Button>
          </div>
          <div className="flex flex-wrap gap-x-6 gap-y-2">
            <Verdict call="improved" delta="+2.6 (+0.4, +4.8)" />
            <Verdict call="worsened" delta="−4.4 (−6.4, −2.4)" />
            <Verdict call="no detectable change" />
            <Verdict call="too little data" />
          </div>
          <div className="flex flex-wrap items-center gap-2">
            <Badge dot="var(--stage-8)">The busy parent</Badge>
            <Badge>Draft</Badge>
            <Badge tone="accent">Frozen</Badge>
            <Badge tone="good">Kept</Badge>
            <Badge tone="bad">Overdue</Badge>
            <Kbd>Ctrl Z</Kbd>
            {["Mia Kowalski", "Jo Okafor", "Ana Berg", "Tom Lindqvist"].map((name) => (
              <Avatar key={name} name={name} />
            ))}
          </div>
          <Callout tone="info" label="Not final">
            12 % of the people may still go on. Conversion is final on 30 Oct.
          </Callout>
          <Callout tone="warn" label="64 days old">
            The newsletter export ends on 28 July.
          </Callout>
          <DefinitionList
            items={[
              { term: "Because", detail: "Shipping cost now appears on the last page" },
              { term: "Owner", detail: "Mia, due 12 November" },
            ]}
          />
          <p className="text-ink-2">
            Text in ink 2, with a{" "}
            <a className="link" href="#series">
              way to the series
            </a>
            , and <span className="text-ink-3">a quiet note in ink 3</span>.
          </p>
        </div>
      </BothThemes>
    </Part>
  );
}
