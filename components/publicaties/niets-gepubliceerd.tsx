import Link from 'next/link';
import { LegeStaat } from '#components/ui/staten.tsx';

/** No published figures yet; a jaarverslag may be there all the same. */
export function NietsGepubliceerd({ bureau, verslagen }: { bureau: string; verslagen: number }) {
  if (verslagen === 0)
    return (
      <LegeStaat titel="Dit bureau heeft nog niets gepubliceerd">
        Zodra dat gebeurt, staan de cijfers hier.
      </LegeStaat>
    );
  return (
    <LegeStaat titel="Dit bureau heeft nog geen losse cijfers gepubliceerd">
      Zijn cijfers staan in het <Link href={`/cijfers/${bureau}/jaarverslagen`}>jaarverslag</Link>.
    </LegeStaat>
  );
}
