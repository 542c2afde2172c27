import { db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { hashPassword } from "@/lib/passwords";

export interface TestUser {
  id: string;
  email: string;
  name: string;
  password: string;
}

const password = "a password of tests";
let hash: Promise<string> | undefined;

/** A person with a real row, who can sign in with `password`. */
export async function createUser(given: { name?: string } = {}): Promise<TestUser> {
  hash ??= hashPassword(password);
  const id = newId();
  const user = { id, email: `${id}@example.test`, name: given.name ?? "Test Person" };
  await db().user.create({ data: { ...user, passwordHash: await hash } });
  return { ...user, password };
}
