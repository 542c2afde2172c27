/** Next compiles this for both of its runtimes; what needs Node stands in a file that only Node's branch loads. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { endStreamsOnShutdown, liftRequestTimeout } = await import("./instrumentation-node");
    liftRequestTimeout();
    endStreamsOnShutdown();
  }
}
