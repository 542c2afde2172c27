/** In the place of next/cache in tests, where no page is cached: there is nothing to mark as stale. */
export function revalidatePath(): void {}

export function revalidateTag(): void {}
