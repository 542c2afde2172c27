import { describe, expect, it } from "vitest";
import { detectMapping } from "./detect-mapping";
import { createNormaliser } from "./normalise";
import { mappingSchema, type SourceKind } from "./schema";
import { type Sniffed, sniff } from "./sniff";

const options = { timeZone: "Europe/Berlin" };

function sniffed(lines: string[]): Sniffed {
  const result = sniff(new TextEncoder().encode(lines.join("\n")), true);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

const detect = (kind: SourceKind, ...lines: string[]) => detectMapping(kind, sniffed(lines), options);
const asked = (kind: SourceKind, ...lines: string[]) =>
  detect(kind, ...lines).ambiguities.map(({ field }) => field);

const answers = (header: string, row: (index: number) => string, count = 40) => [
  header,
  ...Array.from({ length: count }, (_, index) => row(index)),
];

describe("events", () => {
  it("are recognised whole", () => {
    const { mapping, ambiguities, confidence } = detect(
      "events",
      "event_id,user_id,event,timestamp,channel,value",
      "e1,u1,page_view,2026-01-04T03:00:00.000Z,email,",
      "e2,u1,purchase,2026-01-05T03:00:00.000Z,email,12.50",
      "e2,u1,purchase,not a date,email,12.50",
      "e4,u2,purchase,2026-01-05T03:00:00.000Z,email,1",
    );
    expect(ambiguities).toEqual([]);
    expect(mapping).toEqual({
      fields: { person: "user_id", event: "event", at: "timestamp", channel: "channel", value: "value" },
      timeZone: "Europe/Berlin",
      delimiter: ",",
      dateFormat: "iso",
      decimal: ".",
    });
    expect(confidence).toMatchObject({ person: "certain", at: "certain", decimal: "certain" });
    expect(mappingSchema("events").parse(mapping)).toMatchObject({ changed: "update" });
  });

  it.each([
    [
      "*.uuid,*.event,*.timestamp,*.distinct_id,*.properties.$current_url",
      "a1,x,2026-01-04T03:00:00Z,u1,/a",
      { id: "*.uuid", person: "*.distinct_id", at: "*.timestamp" },
    ],
    [
      "Event Name,Customer ID,Event Date,Source",
      "x,7,2026-01-04,ads",
      { event: "Event Name", person: "Customer ID", at: "Event Date", channel: "Source" },
    ],
    ["$insert_id,event,time,distinct_id", "h1,x,1602611311,u1", { id: "$insert_id", at: "time" }],
  ])("%s", (header, row, fields) => {
    const { mapping, ambiguities } = detect("events", header, row);
    expect(ambiguities).toEqual([]);
    expect(mapping.fields).toMatchObject(fields);
  });

  it("ask for what isn't certain instead of guessing", () => {
    const { ambiguities, mapping } = detect(
      "events",
      "Name,Email,Created at,Total",
      "#1,a@b.example,2025-01-15 17:41:00 -0500,9.00",
    );
    expect(ambiguities).toMatchObject([
      {
        field: "person",
        column: null,
        question: "Which column says who did it?",
        choices: [{ value: "Email" }, {}, {}, {}],
      },
      { field: "event", choices: [{ value: "Name" }, {}, {}, {}] },
    ]);
    expect(mapping.fields.person).toBeUndefined();
    expect(asked("events", "user_id,customer_id,event,time", "1,2,x,2026-01-04")).toEqual(["person"]);
    expect(asked("events", "user_id,customer_id,event,time", "1,,x,2026-01-04")).toEqual([]);
    expect(asked("events", "user_id,event,time", "1,x,yesterday")).toEqual(["at"]);
  });

  it("ask for day or month first, and for the decimal sign", () => {
    const { ambiguities } = detect(
      "events",
      "user_id;event;date;value",
      "1;x;01/02/2026;1,234",
      "1;x;03/04/2026;20",
    );
    expect(ambiguities).toMatchObject([
      { field: "dateFormat", column: "date", choices: [{ value: "D/M/Y" }, { value: "M/D/Y" }] },
      { field: "decimal", column: "value", choices: [{ value: "." }, { value: "," }] },
    ]);
    expect(ambiguities[0]?.question).toBe(
      "Dates in “date” such as “01/02/2026” fit day first and month first. Which is it?",
    );
  });
});

describe("responses", () => {
  const header = "Response ID,Survey Date,Score,Stage,Channel,Comment,Completed";
  const row = (score: (index: number) => number) => (index: number) =>
    `r${index},2026-01-04 10:00:00,${index % 9 ? score(index) : ""},${index % 2 ? "Purchase" : "Experience"},email,,${index % 9 ? "Yes" : "No"}`;

  it("are recognised whole", () => {
    const { mapping, ambiguities } = detect(
      "responses",
      ...answers(
        header,
        row((index) => index % 11),
      ),
    );
    expect(ambiguities).toEqual([]);
    expect(mapping).toMatchObject({
      fields: {
        id: "Response ID",
        at: "Survey Date",
        score: "Score",
        channel: "Channel",
        comment: "Comment",
      },
      scale: [0, 10],
      complete: { column: "Completed", equals: "Yes" },
      keep: ["Stage"],
      dateFormat: "iso",
    });
  });

  it("take the scale only from enough answers", () => {
    expect(
      detect(
        "responses",
        ...answers(
          header,
          row((index) => 1 + (index % 5)),
          60,
        ),
      ).mapping.scale,
    ).toEqual([1, 5]);
    expect(
      detect(
        "responses",
        ...answers(
          header,
          row((index) => 1 + (index % 7)),
          80,
        ),
      ).mapping.scale,
    ).toEqual([1, 7]);
    expect(
      asked(
        "responses",
        ...answers(
          header,
          row((index) => 1 + (index % 5)),
          20,
        ),
      ),
    ).toEqual(["scale"]);
    expect(
      asked(
        "responses",
        ...answers(
          header,
          row((index) => 1 + (index % 4)),
          60,
        ),
      ),
    ).toEqual(["scale"]);
    expect(
      detect(
        "responses",
        ...answers(
          header.replace("Score", "NPS"),
          row(() => 5),
          5,
        ),
      ).mapping.scale,
    ).toEqual([0, 10]);
  });

  it("leave out personal columns and partial answers, and ask between two scores", () => {
    const lines = answers(
      "Date Submitted,Status,IP Address,Email,NPS,CSAT",
      (index) => `2026-01-04,${index % 3 ? "Complete" : "Partial"},203.0.113.7,a@b.example,9,5`,
    );
    const { mapping, ambiguities } = detect("responses", ...lines);
    expect(mapping).toMatchObject({
      fields: { at: "Date Submitted" },
      complete: { column: "Status", equals: "Complete" },
    });
    expect(mapping.keep ?? []).not.toContain("IP Address");
    expect(mapping.keep ?? []).not.toContain("Email");
    expect(ambiguities).toMatchObject([
      { field: "score", choices: [{ value: "NPS" }, { value: "CSAT" }, {}, {}, {}, {}] },
    ]);
  });
});

describe("answers of a survey", () => {
  const typeform = (row: (index: number) => string) =>
    detect(
      "responses",
      ...answers(
        "#,How satisfied were you with the delivery?,What could we do better?,Gender,Age,Household income,Which product did you buy?,Submit Date (UTC),Network ID",
        row,
      ),
    );
  const cells = (index: number) =>
    `${1 + (index % 5)},The parcel of order ${index} came two days late.,${index % 2 ? "f" : "m"},${30 + (index % 3)},low,${index % 2 ? "Boots" : "Hats"},2026-01-${10 + (index % 20)} 10:00:00,n${index}`;

  it("keep for rules what tells of the journey, and nothing of the person", () => {
    const { mapping } = typeform((index) => `t${index}x,${cells(index)}`);
    expect(mapping.keep).toEqual(["Which product did you buy?"]);
    const kept = detect(
      "responses",
      ...answers(
        "Score,Date,Touchpoint,Plan name,Age segment,Country,Step",
        (index) => `${index % 11},2026-01-04,shop,free,20-30,NP,${index}`,
      ),
    ).mapping.keep;
    expect(kept).toEqual(["Touchpoint", "Plan name"]);
  });

  it("are known by a token, never by a network, a device or a row's number", () => {
    expect(typeform((index) => `t${index}x,${cells(index)}`).mapping.fields.id).toBe("#");
    expect(typeform((index) => `${index},${cells(index)}`).mapping.fields.id).toBeUndefined();
  });

  it("have their score and comment found by their questions", () => {
    const { mapping, ambiguities, confidence } = typeform((index) => `t${index}x,${cells(index)}`);
    expect(mapping.fields).toMatchObject({
      score: "How satisfied were you with the delivery?",
      comment: "What could we do better?",
    });
    expect(confidence).toMatchObject({ score: "likely", comment: "likely", scale: "likely" });
    expect(ambiguities).toEqual([]);
  });

  it("are asked about when several questions could be the score", () => {
    const { ambiguities } = detect(
      "responses",
      ...answers(
        "Date,Visits,How satisfied are you with us?,How easy was it?",
        (index) => `2026-01-04,${index},4,5`,
      ),
    );
    expect(ambiguities[0]).toMatchObject({
      field: "score",
      choices: [{ value: "How satisfied are you with us?" }, { value: "How easy was it?" }, {}, {}],
    });
  });
});

describe("measures", () => {
  it("add up amounts, know rows by their texts and leave ratios and people out", () => {
    const { mapping, ambiguities } = detect(
      "measures",
      "Day,Campaign,Campaign ID,Cost,Clicks,Avg. CPM,Email,__proto__",
      '2026-09-01,Brand,123,"1,020.50",88,3.5,a@b.example,x',
      "2026-09-02,Brand,123,12.34,7,3.5,a@b.example,y",
    );
    expect(ambiguities).toEqual([]);
    expect(mapping).toMatchObject({ measures: ["Cost", "Clicks"], decimal: ".", dateFormat: "iso" });
    expect(Object.entries(mapping.fields)).toEqual([
      ["day", "Day"],
      ["campaign", "Campaign"],
      ["Campaign ID", "Campaign ID"],
      ["Column 8", "__proto__"],
    ]);
    const whole = mappingSchema("measures").parse(mapping);
    const read = createNormaliser(
      "measures",
      whole,
      sniffed(["Day,Campaign,Campaign ID,Cost,Clicks,Avg. CPM,Email,__proto__", "1,2,3,4,5,6,7,8"]).header,
      options,
    );
    expect(read(["2026-09-01", "Brand", "123", "1", "2", "3", "", "x"], 2)).toMatchObject({
      kept: [
        ["Campaign ID", "123"],
        ["__proto__", "x"],
        ["Campaign", "Brand"],
      ],
    });
  });

  it("ask for the day and the numbers", () => {
    expect(asked("measures", "Campaign,Note", "a,b")).toEqual(["day", "measures"]);
  });
});
