import { Check } from "lucide-react";
import { classes } from "@/components/ui/classes";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import type { NextStep } from "@/lib/overview/next-step";

interface Props {
  team: string;
  /** What is missing first. */
  next: NextStep;
  /** The journey whose rules or stages are missing, when there is one. */
  journey: { id: string; name: string } | null;
  /** Without it the buttons only lead there. */
  mayEdit: boolean;
}

interface Step {
  title: string;
  text: string;
  verb: string;
  /** What is offered to whoever can't do it, or once it is done. */
  look: string;
  href: string;
}

const ORDER: NextStep[] = ["journey", "data", "rules"];

function stepsOf({ team, next, journey }: Props): Step[] {
  const journeyHref = journey ? `/${team}/journeys/${journey.id}` : null;
  return [
    {
      title: "Journey",
      text: "Draw the stages your customers go through. Begin with a template and make it yours.",
      verb: journey ? "Add stages" : "New journey",
      look: journey ? journey.name : "Go to journeys",
      href: journeyHref ?? `/${team}/journeys${next === "journey" ? "/new" : ""}`,
    },
    {
      title: "Data",
      text: "Upload what your survey and analytics tools export, as CSV or TSV with one header row.",
      verb: "Upload an export",
      look: "Go to data",
      href: `/${team}/data`,
    },
    {
      title: "What counts",
      text:
        next === "match"
          ? "Nothing imported so far matches what counts for a stage. Check the rules, or import the right export."
          : "Say once which events and answers belong to which stage. The numbers follow from that at once.",
      verb: next === "match" ? "Check what counts" : "Say what counts",
      look: "Go to journeys",
      href: journeyHref ? `${journeyHref}/rules` : `/${team}/journeys`,
    },
    {
      title: "Review",
      text: "When a quarter is over, freeze its numbers, decide what to change, and find out later whether it worked.",
      verb: "Go to reviews",
      look: "Go to reviews",
      href: `/${team}/reviews`,
    },
  ];
}

function Dot({ index, state }: { index: number; state: "done" | "next" | "later" }) {
  const colour = `var(--stage-${index * 2 + 1})`;
  return (
    <span
      aria-hidden="true"
      className={classes(
        "relative grid size-5 place-items-center rounded-full border-2 text-paper",
        state === "next" && "outline-2 outline-offset-2",
      )}
      style={{
        borderColor: state === "later" ? "var(--rule-strong)" : colour,
        background: state === "later" ? "var(--paper)" : colour,
        outlineColor: colour,
      }}
    >
      {state === "done" && <Check className="size-3" strokeWidth={3.5} />}
    </span>
  );
}

/** What there is to do in a new team, in its order, along the line: what is done, what is next, what comes later. */
export function NextSteps(props: Props) {
  const at = props.next === "match" ? 2 : ORDER.indexOf(props.next);
  return (
    <ol className="mt-10 grid gap-y-9 md:grid-cols-2 xl:grid-cols-4">
      {stepsOf(props).map(({ title, text, verb, look, href }, index) => {
        const state = index < at ? "done" : index === at ? "next" : "later";
        return (
          <li
            key={title}
            aria-current={state === "next" ? "step" : undefined}
            className="relative max-md:pl-9 md:pr-10"
          >
            <span
              aria-hidden="true"
              className={classes(
                "absolute bg-rule max-md:top-5 max-md:-bottom-9 max-md:left-[9px] max-md:w-0.5 md:inset-x-0 md:top-[9px] md:h-0.5",
                index === 3 && "max-md:hidden",
              )}
            />
            <span className="max-md:absolute max-md:top-1 max-md:left-0 md:block">
              <Dot index={index} state={state} />
            </span>
            <h2 className={classes("title text-xl md:mt-4", state === "later" && "text-ink-3")}>
              {title}
              {state === "done" && <span className="sr-only"> (done)</span>}
            </h2>
            <p
              className={classes("mt-1 mb-3.5 max-w-[42ch]", state === "later" ? "text-ink-3" : "text-ink-2")}
            >
              {text}
            </p>
            {state === "next" && (
              <LinkButton href={href} variant="primary">
                {props.mayEdit ? verb : look}
              </LinkButton>
            )}
            {state === "done" && (
              <TextLink href={href} className="inline-block max-w-full truncate align-bottom">
                {look}
              </TextLink>
            )}
          </li>
        );
      })}
    </ol>
  );
}
