import Link from 'next/link';
import { metPuntnaam } from '#lib/doelgroepen/jongerenpunt/naam.ts';
import type { Permissie } from '#lib/toegang/matrix.ts';

type Deel = { readonly titel: string; readonly pad: string; readonly permissie: Permissie };

/** The parts of a dossier, each a page of its own below /jongeren/[id]; the first is the dossier itself. */
const DELEN: readonly Deel[] = [
  { titel: 'Overzicht', pad: '', permissie: 'dossier.lezen' },
  { titel: 'Gezin', pad: 'gezin', permissie: 'dossier.lezen' },
  { titel: 'Brieven', pad: 'brieven', permissie: 'brief.lezen' },
  { titel: 'Afspraken', pad: 'afspraken', permissie: 'afspraak.zien' },
  { titel: 'Documenten', pad: 'documenten', permissie: 'document.zien' },
  { titel: 'Traject', pad: 'traject', permissie: 'traject.lezen' },
  { titel: 'Jongerenpunt', pad: 'jongerenpunt', permissie: 'jongerenpunt.zien' },
  { titel: 'Partners', pad: 'partners', permissie: 'partner.verloop' },
  { titel: 'Instemming', pad: 'instemming', permissie: 'instemming.lezen' },
  { titel: 'Overleg', pad: 'overleg', permissie: 'overleg.lezen' },
  { titel: 'Vrijstellingen', pad: 'vrijstellingen', permissie: 'vrijstelling.lezen' },
  { titel: 'Verlof', pad: 'verlof', permissie: 'verlof.lezen' },
  { titel: 'Overdracht', pad: 'overdracht', permissie: 'overdracht.doen' },
  { titel: 'Handhaving', pad: 'handhaving', permissie: 'handhaving.lezen' },
];

/** The strip of links at the top of a dossier and of each of its parts. `hier`: the part one is in, as in its address. */
export function DossierDelen({
  jongereId,
  rechten,
  hier,
  punt,
}: {
  jongereId: string;
  rechten: ReadonlySet<Permissie>;
  hier: string;
  /** The name of the own Jongerenpunt. */
  punt: string | undefined;
}) {
  const delen = DELEN.filter((deel) => rechten.has(deel.permissie));
  if (delen.length < 2) return null;
  return (
    <nav className="delen" aria-label="Delen van het dossier">
      <ul>
        {delen.map(({ titel, pad }) => (
          <li key={pad}>
            <Link
              href={pad ? `/jongeren/${jongereId}/${pad}` : `/jongeren/${jongereId}`}
              prefetch={false}
              aria-current={pad === hier ? 'page' : undefined}
            >
              {metPuntnaam(titel, punt)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
