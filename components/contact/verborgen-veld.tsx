'use client';
import { useFormulier } from '#components/ui/formulier-context.tsx';

/** A hidden field that follows what the last answer of the server says, such as a newer version after a conflict. */
export function VerborgenVeld({ naam, waarde }: { naam: string; waarde: string | number }) {
  const { waarden, ronde } = useFormulier();
  const gezegd = ronde > 0 ? waarden[naam] : undefined;
  return <input type="hidden" name={naam} value={typeof gezegd === 'string' ? gezegd : waarde} readOnly />;
}
