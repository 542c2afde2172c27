/** Answers to what support could have done better, by how satisfied the person was. Invented, each by hand. */
export const SUPPORT_COMMENTS = {
  top: [
    "Nothing, Tom sorted it out in ten minutes.",
    "Quick and friendly, and a real person.",
    "You answered on a Saturday!",
    "A new bag was on its way before I had finished my tea.",
    "Clear answer, no standard text.",
    "I got a reply the same day and a recipe on top.",
    "Very kind, even though the mistake was mine.",
    "All good. Thank you for the refund.",
    "Nobody sent me from one form to the next.",
    "Solved with one message.",
  ],
  middle: [
    "Helpful in the end, but I had to explain it twice.",
    "The answer was right, it took two days.",
    "Fine. A phone number would be good.",
    "I found the solution in the help pages while I was waiting.",
    "A little less copy and paste, please.",
  ],
  bottom: [
    "Five days for an answer that did not answer my question.",
    "I was asked for my order number three times.",
    "The chat closed while I was typing.",
    "You promised a new bag and it never came.",
    "I only wanted to change my address, and it took four mails.",
    "The link you sent me led to a page that does not exist.",
  ],
} as const;

export const SUPPORT_TOPICS = [
  "Delivery",
  "Change of plan",
  "Payment",
  "Wrong grind",
  "Quality",
  "Address",
] as const;
