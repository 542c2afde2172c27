import { redirect } from "next/navigation";
import { StageLine } from "@/components/charts/stage-line";
import { LinkButton } from "@/components/ui/link-button";
import { exampleJourney } from "@/components/welcome/example-journey";
import { LoopSteps } from "@/components/welcome/loop-steps";
import { WelcomeHeader } from "@/components/welcome/welcome-header";
import { loadHome } from "@/lib/accounts/loaders";

export default async function WelcomePage() {
  const home = await loadHome();
  if (home) redirect(home);
  return (
    <div className="flex min-h-dvh flex-col">
      <WelcomeHeader />
      <main id="content" className="mx-auto w-full max-w-[76rem] flex-1 px-4 pt-12 pb-20 sm:px-7 sm:pt-20">
        <h1 className="title max-w-[24ch] text-4xl leading-[1.08] sm:text-5xl">
          One line through everything your customers meet.
        </h1>
        <p className="mt-5 max-w-[58ch] font-serif text-lg leading-normal text-ink-2 sm:text-xl">
          Map the journey of your customers, hang your real numbers on every stage, decide once a quarter what
          to change, and find out whether it worked.
        </p>
        <div className="mt-7 flex flex-wrap gap-2.5">
          <LinkButton href="/sign-up" variant="primary" size="large">
            Start with your team
          </LinkButton>
          <LinkButton href="/sign-in" size="large">
            Sign in
          </LinkButton>
        </div>
        <figure className="mt-14 border-t border-rule pt-6 sm:mt-20">
          <StageLine stages={exampleJourney} />
          <figcaption className="mt-4 text-sm text-ink-3">
            An example with invented numbers: a quarter of a company. The line is as wide as people are many;
            where they leave, it bends away.
          </figcaption>
        </figure>
        <section className="mt-16 sm:mt-24" aria-labelledby="loop">
          <h2 id="loop" className="sr-only">
            How it goes
          </h2>
          <LoopSteps />
        </section>
      </main>
    </div>
  );
}
