import Link from 'next/link';
import { LegeStaat } from '#components/ui/staten.tsx';

type Eigenschappen = { bureau: string; verslagen: number; moties: number };

/** No published figures yet; a jaarverslag or a promise to a council may be there all the same. */
export function NietsGepubliceerd({ bureau, verslagen, moties }: Eigenschappen) {
  if (verslagen === 0 && moties === 0)
    return (
      <LegeStaat titel="Dit bureau heeft nog niets gepubliceerd">
        Zodra dat gebeurt, staan de cijfers hier.
      </LegeStaat>
    );
  return (
    <LegeStaat titel="Dit bureau heeft nog geen losse cijfers gepubliceerd">
      {verslagen > 0 && (
        <>
          Zijn cijfers staan in het <Link href={`/cijfers/${bureau}/jaarverslagen`}>jaarverslag</Link>.{' '}
        </>
      )}
      {moties > 0 && (
        <>
          Wat aan de raad is beloofd, staat bij{' '}
          <Link href={`/moties/openbaar/${bureau}`}>Moties en beloften</Link>.
        </>
      )}
    </LegeStaat>
  );
}
