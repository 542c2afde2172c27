import { Button } from "@/components/ui/button";
import { NotesText } from "./notes-text";
import type { TheirNotes } from "./use-notes";

interface Props {
  mine: string;
  theirs: TheirNotes;
  onResolve: (text: string) => void;
}

/** Two texts of one place: shows theirs under mine, which is still in the field, and lets neither be lost. */
export function NotesConflict({ mine, theirs, onResolve }: Props) {
  return (
    <section aria-label="What somebody else saved" className="mt-3 border-l-3 border-bad pl-4 print:hidden">
      <p className="mb-2 text-sm font-semibold">What they saved, while yours is still in the field above</p>
      <div className="max-h-72 overflow-y-auto">
        <NotesText notes={theirs.notes} />
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="small" variant="primary" onClick={() => onResolve(`${theirs.notes}\n\n${mine}`)}>
          Keep both, mine below
        </Button>
        <Button size="small" onClick={() => onResolve(mine)}>
          Keep only mine
        </Button>
        <Button size="small" onClick={() => onResolve(theirs.notes)}>
          Keep only theirs
        </Button>
      </div>
    </section>
  );
}
