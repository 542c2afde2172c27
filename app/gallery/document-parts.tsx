import { IntervalBar } from "@/components/charts/interval-bar";
import { Agenda } from "@/components/shell/agenda";
import { DocumentLayout } from "@/components/shell/document-layout";
import { MarginSection } from "@/components/shell/margin-section";
import { Avatar } from "@/components/ui/avatar";
import { DefinitionList } from "@/components/ui/definition-list";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { Verdict } from "@/components/ui/verdict";
import type { Call } from "@/components/ui/verdict-mark";
import { formatSigned } from "@/lib/format";

const changes: [
  name: string,
  before: string,
  now: string,
  value: number,
  low: number,
  high: number,
  call: Call,
][] = [
  ["Purchase conversion", "32.3 %", "27.9 %", -4.4, -6.4, -2.4, "worsened"],
  ["Retention", "43.5 %", "32.5 %", -11, -14.5, -7.5, "worsened"],
  ["NPS of the purchase", "+28", "+11", -16, -27, -6, "worsened"],
  ["Sign-up completed", "61.0 %", "63.6 %", 2.6, 0.4, 4.8, "improved"],
  ["NPS of the experience", "+11", "+9", -1, -18, 16, "no detectable change"],
  ["NPS of advocacy", "+31", "+12", -19, -52, 14, "too little data"],
];

export function DocumentParts() {
  return (
    <div id="document" className="border-t border-rule">
      <DocumentLayout
        aside={
          <Agenda
            label="Agenda"
            items={[
              { id: "1", label: "Purpose", sub: "5 min · data attested by Ana", state: "done" },
              {
                id: "2",
                label: "Last quarter's promises",
                sub: "15 min · 2 kept, 1 can't tell",
                state: "done",
              },
              { id: "3", label: "What really changed", sub: "20 min · 4 exceptions", state: "now" },
              { id: "4", label: "Decide", sub: "25 min · at most 5", state: "ahead" },
              { id: "5", label: "Owners and sign-off", sub: "10 min", state: "ahead" },
            ]}
          />
        }
        margin={
          <>
            <MarginSection title="Here now">
              {["Ana Berg", "Jo Okafor"].map((name) => (
                <div key={name} className="flex items-center gap-2 py-1">
                  <Avatar name={name} size="small" decorative />
                  {name}
                </div>
              ))}
            </MarginSection>
            <MarginSection title="Proof">
              <code className="font-mono text-2xs break-all text-ink-3">
                sha256 9f2c41d80b7ea6c35d19e8f077421ab5
              </code>
            </MarginSection>
          </>
        }
      >
        <h2 className="title text-3xl sm:text-4xl">Third quarter, 2026</h2>
        <p className="mt-1.5 mb-5 border-b border-rule pb-5 text-sm text-ink-3">
          Frozen on 5 October, 09:00 Europe/Berlin, from 7 imports. Nothing below can change.
        </p>
        <div className="prose">
          <p>
            <b>Fewer people who consider us buy, and fewer buyers come back.</b> Three of six numbers really
            got worse, all after 19 August. One is too close to call.
          </p>
        </div>
        <h3 className="title mt-10 mb-2.5 text-xl">What really changed</h3>
        <Table caption="Changes against Q2">
          <thead>
            <tr>
              <Th>Number</Th>
              <Th>Q2</Th>
              <Th>Q3</Th>
              <Th>Change, 95 %</Th>
              <Th>
                <span className="sr-only">Verdict</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {changes.map(([name, before, now, value, low, high, call]) => (
              <tr key={name}>
                <Td>{name}</Td>
                <Td>{before}</Td>
                <Td className="font-semibold">{now}</Td>
                <Td>
                  <IntervalBar
                    value={value}
                    low={low}
                    high={high}
                    extent={30}
                    call={call}
                    label={`${value} (${low}, ${high})`}
                  />
                </Td>
                <Td>
                  <Verdict
                    size="normal"
                    call={call}
                    delta={formatSigned(value, Number.isInteger(value) ? 0 : 1)}
                  />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
        <h3 className="title mt-10 mb-2.5 text-xl">Proposed decision</h3>
        <div className="rounded-lg border border-rule bg-surface px-5 py-4.5">
          <p className="title mb-2 text-lg">Show the total with shipping in the cart</p>
          <DefinitionList
            items={[
              { term: "Because", detail: "Shipping cost now appears on the last page; 72 % leave there" },
              { term: "We expect", detail: "Consideration → Purchase back to 32 % (+4)" },
              { term: "Owner", detail: "Mia, due 12 November" },
            ]}
          />
        </div>
      </DocumentLayout>
    </div>
  );
}
