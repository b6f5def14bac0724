import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Meldingpagina } from '#lib/meldingen/lezen/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { werkAdres } from '#components/werkprocessen/adres.ts';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Acties = { neem: Actie; bevestigAbsoluut: Actie };

/** The next thing to do with this melding: take it, or go to the work it became. */
export function Nemen({ pagina, acties }: { pagina: Meldingpagina; acties: Acties }) {
  const { melding, mag } = pagina;
  if (melding.werkprocesId && melding.status !== 'R') return <NaarWerk pagina={pagina} acties={acties} />;
  if (melding.status !== 'R') return null;
  if (!mag.behandelen)
    return <Mededeling titel="Een leerplichtambtenaar of coach neemt deze melding in behandeling." />;
  return (
    <Sectie titel="In behandeling nemen">
      <Formulier
        actie={acties.neem}
        verborgen={{ id: melding.id, versie: melding.versie }}
        label="In behandeling nemen"
      >
        <Uitleg pagina={pagina} />
        <Knoppen>
          <Neemknoppen pagina={pagina} />
        </Knoppen>
        <Uitklap titel="Iets meegeven aan de school">
          <Veld
            naam="opmerking"
            label="Opmerking aan de school"
            hint="De school krijgt bericht dat de melding in behandeling is, met uw naam als contactpersoon."
            optioneel
            maxLength={500}
          />
        </Uitklap>
      </Formulier>
      {melding.categorie === 'absoluut' && <Bevestigen pagina={pagina} actie={acties.bevestigAbsoluut} />}
    </Sectie>
  );
}

function Uitleg({ pagina: { plaatsing, lopend, kortGesloten } }: { pagina: Meldingpagina }) {
  const werk = lopend.find((item) => item.id === plaatsing.werkprocesId);
  return (
    <>
      <p>
        {plaatsing.uitleg}
        {werk && (
          <>
            {' '}
            <Link href={werkAdres(werk.soort, werk.id)} prefetch={false}>
              {soortLabel(werk.soort)} sinds {formatDatum(werk.gestartOp)}
            </Link>
            {werk.eigenaar && `, bij ${werk.eigenaar}`}.
          </>
        )}
      </p>
      {kortGesloten && (
        <p className="mb-4">
          <Link href={werkAdres(kortGesloten.soort, kortGesloten.id)} prefetch={false}>
            {soortLabel(kortGesloten.soort)}
          </Link>{' '}
          is op {formatDatum(kortGesloten.geslotenOp)} gesloten. Hoort deze melding daar nog bij, laat een
          teamleider dat werk dan eerst heropenen.
        </p>
      )}
      {plaatsing.regels.length > 0 && (
        <ul aria-label="Waarom" className="mb-4">
          {plaatsing.regels.map(({ zin, voldaan }) => (
            <li key={zin}>
              {voldaan === null ? zin : <Status toon={voldaan ? 'goed' : 'let-op'}>{zin}</Status>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Neemknoppen({ pagina }: { pagina: Meldingpagina }) {
  const { plaatsing, lopend } = pagina;
  const ander = lopend.filter(({ id, soort }) => id !== plaatsing.werkprocesId && soort === plaatsing.soort);
  return (
    <>
      {plaatsing.werkprocesId ? (
        <>
          <Verzendknop naam="werkproces" waarde={plaatsing.werkprocesId}>
            Neem en voeg toe aan dit werkproces
          </Verzendknop>
          <Verzendknop naam="werkproces" waarde="nieuw" soort="secundair">
            Neem met een nieuw werkproces
          </Verzendknop>
        </>
      ) : (
        <NieuwKnoppen pagina={pagina} />
      )}
      {ander.map((werk) => (
        <Verzendknop key={werk.id} naam="werkproces" waarde={werk.id} soort="secundair">
          Voeg toch toe aan {soortLabel(werk.soort).toLowerCase()} van {formatDatum(werk.gestartOp)}
        </Verzendknop>
      ))}
    </>
  );
}

function NieuwKnoppen({ pagina: { plaatsing, melding } }: { pagina: Meldingpagina }) {
  if (plaatsing.routekaart !== 'A' && plaatsing.routekaart !== 'B')
    return <Verzendknop>Neem in behandeling: {soortLabel(plaatsing.soort).toLowerCase()}</Verzendknop>;
  const ander = plaatsing.routekaart === 'A' ? 'B' : 'A';
  return (
    <>
      <Verzendknop naam="routekaart" waarde={plaatsing.routekaart}>
        Neem met routekaart {plaatsing.routekaart}
        {melding.categorie === 'luxe' ? ' (vermoeden luxe)' : ''}
      </Verzendknop>
      <Verzendknop naam="routekaart" waarde={ander} soort="secundair">
        Routekaart {ander}
        {ander === 'B' ? ' (vermoeden luxe)' : ' (geen luxe)'}
      </Verzendknop>
    </>
  );
}

function NaarWerk({ pagina, acties }: { pagina: Meldingpagina; acties: Acties }) {
  const { melding, mag, bevestigdOp } = pagina;
  const wacht = melding.categorie === 'absoluut' && melding.status === 'B' && !bevestigdOp;
  return (
    <Sectie titel="Werkproces">
      <p>Deze melding hoort bij een werkproces; daar staat de voortgang.</p>
      <Knoppen>
        <KnopLink href={`/werkprocessen/${melding.werkprocesId}`} soort="primair">
          Open het werkproces
        </KnopLink>
      </Knoppen>
      {wacht && mag.behandelen && <Bevestigen pagina={pagina} actie={acties.bevestigAbsoluut} />}
    </Sectie>
  );
}

function Bevestigen({ pagina: { melding }, actie }: { pagina: Meldingpagina; actie: Actie }) {
  return (
    <Uitklap titel="Absoluut verzuim bevestigen" knop="secundair">
      <Formulier
        actie={actie}
        verborgen={{ id: melding.id, versie: melding.versie }}
        label="Absoluut verzuim bevestigen"
      >
        <p>
          Bevestig pas na controle van de BRP en de inschrijvingen. Vanaf dat moment telt dit als absoluut
          verzuim (Leerplichtwet 1969, art. 19 en 22).
        </p>
        <Verzendknop>Bevestig absoluut verzuim</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}
