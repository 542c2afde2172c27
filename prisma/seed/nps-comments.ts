/** What people write under a score, by what they were asked about. Invented, each by hand. */
export interface CommentPool {
  promoter: readonly string[];
  passive: readonly string[];
  detractor: readonly string[];
}

export const PURCHASE_COMMENTS: CommentPool = {
  promoter: [
    "Ordered on Sunday evening, the first box was here on Wednesday.",
    "The taste quiz picked exactly the coffee I would have picked myself.",
    "Choosing the grind for my moka pot took one click. Lovely.",
    "Two minutes from finding you to having a subscription.",
    "I liked that I could start with a small bag.",
    "Honest roast dates on every bag, finally.",
    "Paid with my phone, confirmation came at once.",
    "My sister told me about you and the sign-up was as easy as she said.",
    "The bean guide answered everything I wanted to know before buying.",
    "Pausing is explained before you pay, that gave me the courage to subscribe.",
    "Clear prices, no small print, good coffee.",
    "Third subscription I have tried and by far the simplest to set up.",
    "The gift option let me choose the delivery day. Perfect.",
    "I could see the farm and the altitude before ordering, which I love.",
  ],
  passive: [
    "Fine, though I had to look for the decaf.",
    "Good shop, the photos of the bags load slowly on my phone.",
    "Everything worked. I would have liked to pay by invoice.",
    "Nice choice, a little more expensive than my local roaster.",
    "Ordering was easy, the confirmation e-mail landed in spam.",
    "All right so far, ask me again after the first bag.",
    "I was not sure whether two bags a month would be enough for two people.",
    "The quiz was fun but longer than it needed to be.",
    "Works. A one-off order without an account would be nice.",
    "Good, but I could not find how to add a second address.",
  ],
  detractor: [
    "I wanted a single bag and ended up with a subscription I had to cancel.",
    "The discount code from the newsletter was not accepted.",
    "Had to create an account before I could see the delivery date.",
    "The page froze when I changed the grind, so I ordered twice.",
    "Too many kinds of coffee and no real help choosing.",
    "My card was refused three times and went through the fourth without my doing anything different.",
    "It was not clear that the price on the first page is without VAT for offices.",
    "Delivery only on weekdays. I work on weekdays.",
    "Waited a day for the confirmation and had already written to you.",
    "You asked for my phone number and never said why.",
  ],
};

/** Under low scores of purchases after the release of Checkout 2.4. */
export const CHECKOUT_COMMENTS: readonly string[] = [
  "Shipping only shows up on the very last page. That felt like a trick.",
  "The total jumped by 4.90 at the end and nobody had mentioned it.",
  "Since the new checkout I can't see what I pay until I have typed in everything.",
  "I went back to look for the shipping cost and the cart was empty.",
  'The button said "Continue" and then I had paid.',
  "The new checkout forgot my grind. I have whole beans now and no grinder.",
  "Had to enter my card again although I have been a customer for a year.",
  "Why do I have to type in the whole address before I am told what delivery costs?",
  "The checkout used to be simple. Now it is one endless page.",
  "Almost gave up at the last step. My partner did.",
  "Four fields fewer, but the one number I need is missing.",
  "The order summary is hidden behind a little arrow on my phone.",
  "I thought delivery was included, it was when I first subscribed.",
  "It asked me to confirm my card by bank app twice, then timed out.",
];

export const EXPERIENCE_COMMENTS: CommentPool = {
  promoter: [
    "The brew guide fixed my sour espresso in one morning.",
    "Every bag so far has been roasted within the week.",
    "The Guji is the best coffee I have had at home.",
    "I rate each bag and the next one really gets closer to my taste.",
    "Arrives before I run out, every single time.",
    "The little card with the recipe has a place on my kitchen wall.",
    "Skipping a month was one tap.",
    "My flat smells wonderful on delivery day.",
  ],
  passive: [
    "Nice coffee, the bag could close better.",
    "Good, but I would like more of the darker roasts.",
    "The guide is written for filter, I make espresso.",
    "Two of three bags were great, one was not for me.",
    "Solid. The letter-box packet came a bit squeezed.",
    "I like it, though it is too much for one person.",
    "Fine. I never know which bag comes next.",
    "Tasty, but the grind was coarser than I had ordered.",
  ],
  detractor: [
    "Box came four days late and I had to buy coffee at the petrol station.",
    "Too acidic for me and the quiz should have known that.",
    "Twice the same bag in a row.",
    "I rated the coffee one star and got it again the month after.",
    "The bag was torn and half of it was in the box.",
    "The links to the brew guide ask me to sign in every time.",
    "Roasted three weeks ago, that is not fresh.",
    "I wanted decaf. It says regular on the bag.",
  ],
};

export const ADVOCACY_COMMENTS: CommentPool = {
  promoter: [
    "I have sent your link to half of my office.",
    "Gave a gift box to my parents and now they subscribe too.",
    "The free bag for a referral came without my having to ask.",
  ],
  passive: ["Would recommend, but the referral code expires too soon.", "My friends drink tea."],
  detractor: [
    "I referred a friend and neither of us got the free bag.",
    "I used to recommend you. Not after the last order.",
  ],
};
