import { named, type SampledColumn, take, takeOptional, takeRequired } from "./columns";
import type { Detection } from "./draft";
import { looksLikeDates, looksLikeNumbers } from "./reading";

const ID = ["event id", "insert id", "message id", "uuid", "transaction id", "row id", "id"];
const PERSON = {
  sure: [
    "user id",
    "distinct id",
    "person id",
    "customer id",
    "visitor id",
    "client id",
    "contact id",
    "user pseudo id",
    "person",
  ],
  maybe: [
    "anonymous id",
    "user",
    "customer",
    "visitor",
    "contact",
    "member id",
    "account id",
    "device id",
    "session id",
    "email",
    "customer email",
  ],
};
const EVENT = {
  sure: ["event", "event name", "event type", "activity", "activity name"],
  maybe: ["action", "name", "type", "step", "status", "title"],
};
const AT = {
  sure: [
    "timestamp",
    "event timestamp",
    "event time",
    "occurred at",
    "event date",
    "time",
    "date time",
    "datetime",
    "created at",
    "date",
  ],
  maybe: ["created", "client event time", "received at", "sent at", "day", "updated at", "paid at"],
};
const CHANNEL = [
  "channel",
  "marketing channel",
  "default channel group",
  "session default channel group",
  "source medium",
  "source",
  "utm source",
  "medium",
  "utm medium",
];
const PAGE = ["page", "page url", "url", "current url", "page path", "page location", "path"];
const VALUE = ["value", "event value", "amount", "revenue", "order total", "total", "price"];
const SEGMENT = ["segment", "customer segment", "plan", "tier"];

/** Rows repeat in real exports, so a few ids may stand twice. */
export function looksLikeIds(column: SampledColumn): boolean {
  return column.filledRatio > 0.99 && column.distinct > column.values.length * 0.9;
}

/** Which column is what in a file of events. */
export function detectEvents(detection: Detection, columns: readonly SampledColumn[]): void {
  const id = named(columns, ID).find(looksLikeIds);
  if (id) take(detection, "id", id, id.words === "id" ? "likely" : "certain");
  takeRequired(detection, "person", "Which column says who did it?", columns, PERSON, { isExclusive: true });
  takeRequired(detection, "event", "Which column says what was done?", columns, EVENT);
  takeRequired(detection, "at", "Which column says when it happened?", columns, AT, { fits: looksLikeDates });
  takeOptional(detection, "channel", columns, CHANNEL);
  takeOptional(detection, "page", columns, PAGE);
  takeOptional(
    detection,
    "value",
    columns,
    VALUE,
    (column) => column.values.length === 0 || looksLikeNumbers(column),
  );
  takeOptional(detection, "segment", columns, SEGMENT);
}
