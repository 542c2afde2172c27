import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { passwordRule } from "@/lib/accounts/password-rule";

/** Name, e-mail and password of a new person. */
export function PersonFields({ errorOf }: { errorOf: (field: string) => string | null }) {
  return (
    <>
      <Field label="Your name" error={errorOf("name")}>
        {(control) => <TextInput {...control} name="name" autoComplete="name" required />}
      </Field>
      <Field label="Email" error={errorOf("email")}>
        {(control) => <TextInput {...control} name="email" type="email" autoComplete="username" required />}
      </Field>
      <Field label="Password" hint={passwordRule} error={errorOf("password")}>
        {(control) => (
          <TextInput {...control} name="password" type="password" autoComplete="new-password" required />
        )}
      </Field>
    </>
  );
}
