import { formatDatum, formatPeriode, formatSchooldagen } from '#lib/kalender/opmaak.ts';
import { AFLOOP_LABEL, BEZWAAR_LABEL } from '#lib/verlof/labels.ts';
import type { Verlofpagina } from '#lib/verlof/lezen/model.ts';
import { BEZWAARUITKOMSTEN } from '#lib/verlof/model.ts';
import { briefVan, isBezwaarbaar } from '#lib/verlof/rules.ts';
import { Bezwaardag, Bezwaarweging } from '#components/termijnen/bezwaar.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Kenmerken, type Kenmerk } from '#components/ui/kenmerken.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { kopVan, type Verlofdeelvak } from '#components/verlof/model.ts';

/** What was decided, the letter, the term for bezwaar and the end. */
export function NaBesluit({ pagina, acties }: Verlofdeelvak) {
  const { verlof, fase, mag, werk } = pagina;
  const { besluit } = verlof;
  if (!besluit) return null;
  const open = werk.status !== 'gesloten';
  return (
    <Sectie titel="Het besluit" id="nu">
      <Kenmerken kenmerken={kenmerken(pagina)} />
      {mag.beslissen && (
        <div className="secties mt-4">
          {fase === 'bekendmaken' && <Brief pagina={pagina} acties={acties} />}
          {besluit.bekendOp && <Bezwaar pagina={pagina} acties={acties} />}
          {open && (fase === 'bezwaar' || !isBezwaarbaar(besluit.afloop)) && (
            <Afronden pagina={pagina} acties={acties} />
          )}
        </div>
      )}
      {mag.melden && besluit.afloop === 'afgewezen' && (
        <p className="mt-4 gedempt">
          Toch weggebleven?{' '}
          <a href={`/meldingen/nieuw?jongere=${verlof.jongereId}&categorie=luxe`}>Voer luxeverzuim in</a>; dat
          gaat verder op routekaart B.
        </p>
      )}
    </Sectie>
  );
}

function Brief({ pagina, acties }: Verlofdeelvak) {
  const { verlof, vandaag } = pagina;
  const sjabloon = verlof.besluit && briefVan(verlof.besluit.afloop);
  return (
    <>
      <Knoppen>
        <KnopLink
          href={`/jongeren/${verlof.jongereId}/brieven/nieuw?sjabloon=${sjabloon}&onderwerp=verlof:${verlof.id}`}
          icoon="brief"
          soort="primair"
        >
          Maak de brief
        </KnopLink>
      </Knoppen>
      <Formulier actie={acties.maakBekend} verborgen={kopVan(pagina)} label="Brief verstuurd">
        <Veld
          naam="op"
          label="Buiten Baken verstuurd op"
          soort="date"
          waarde={vandaag}
          max={vandaag}
          breedte="middel"
          hint="Alleen als de brief niet uit Baken komt: van een brief van Baken staat de dag hier vanzelf. De dag erna begint de bezwaartermijn van zes weken (Awb art. 6:7 en 6:8)."
        />
        <Verzendknop soort="secundair">Buiten Baken verstuurd</Verzendknop>
      </Formulier>
    </>
  );
}

function Bezwaar({ pagina, acties }: Verlofdeelvak) {
  const { verlof, vandaag } = pagina;
  const bekend = bekendVan(pagina);
  if (!verlof.bezwaar)
    return (
      <Uitklap titel="Er is bezwaar gemaakt" knop="secundair">
        <Formulier actie={acties.bezwaar} verborgen={kopVan(pagina)} label="Bezwaar vastleggen">
          <Veld
            naam="op"
            label="Bezwaar ontvangen op"
            soort="date"
            waarde={vandaag}
            max={vandaag}
            breedte="middel"
          />
          <Bezwaarweging bekend={bekend} op={vandaag} />
          <Verzendknop soort="secundair">Leg vast</Verzendknop>
        </Formulier>
      </Uitklap>
    );
  if (verlof.bezwaar.uitkomst) return null;
  return (
    <Formulier actie={acties.bezwaaruitkomst} verborgen={kopVan(pagina)} label="Uitkomst van het bezwaar">
      <Keuzelijst
        naam="uitkomst"
        label="Uitkomst van het bezwaar"
        leeg="Kies een uitkomst"
        keuzes={BEZWAARUITKOMSTEN.map((code) => ({ waarde: code, label: BEZWAAR_LABEL[code] }))}
      />
      <Veld naam="op" label="Beslist op" soort="date" waarde={vandaag} max={vandaag} breedte="middel" />
      <Bezwaarweging bekend={bekend} op={verlof.bezwaar.ontvangenOp} weging={verlof.bezwaar.weging} />
      <Verzendknop>Leg de uitkomst vast</Verzendknop>
    </Formulier>
  );
}

function Afronden({ pagina, acties }: Verlofdeelvak) {
  if (pagina.verlof.bezwaar && !pagina.verlof.bezwaar.uitkomst) return null;
  const loopt = pagina.termijnen.find(({ code, status }) => code === 'bezwaar' && status === 'loopt');
  return (
    <Formulier actie={acties.rondAf} verborgen={kopVan(pagina)} label="Afronden">
      {loopt?.uiterlijk && loopt.uiterlijk >= pagina.vandaag && (
        <p className="gedempt">
          Bezwaar kan nog tot en met <Datum op={loopt.uiterlijk} />. Afronden mag eerder, bijvoorbeeld als
          alles is toegekend; de bezwaartermijn loopt dan door en u kunt een bezwaar nog vastleggen.
        </p>
      )}
      <Verzendknop soort={loopt ? 'secundair' : 'primair'}>Rond de aanvraag af</Verzendknop>
    </Formulier>
  );
}

const bekendVan = ({ verlof, termijnen }: Verlofpagina) => ({
  bekendOp: verlof.besluit?.bekendOp ?? null,
  termijnen,
});

function kenmerken(pagina: Verlofpagina): Kenmerk[] {
  const { verlof, beslisser } = pagina;
  const { besluit, bezwaar } = verlof;
  if (!besluit) return [];
  const { toegekend } = besluit;
  return [
    { naam: 'Afloop', waarde: AFLOOP_LABEL[besluit.afloop] },
    ...(toegekend
      ? [{ naam: 'Toegekend', waarde: `${formatSchooldagen(toegekend.dagen)}, ${formatPeriode(toegekend)}` }]
      : []),
    { naam: 'Besluit', waarde: `${formatDatum(besluit.op)}${beslisser ? ` door ${beslisser}` : ''}` },
    ...(besluit.motivering ? [{ naam: 'Motivering', waarde: besluit.motivering }] : []),
    ...(besluit.afwijkmotivering ? [{ naam: 'Anders dan de toets', waarde: besluit.afwijkmotivering }] : []),
    ...(besluit.bekendOp ? [{ naam: 'Brief verstuurd', waarde: <Datum op={besluit.bekendOp} /> }] : []),
    ...(bezwaar
      ? [
          {
            naam: 'Bezwaar',
            waarde: (
              <Bezwaardag bekend={bekendVan(pagina)} op={bezwaar.ontvangenOp} weging={bezwaar.weging} />
            ),
          },
          {
            naam: 'Uitkomst bezwaar',
            waarde: bezwaar.uitkomst ? BEZWAAR_LABEL[bezwaar.uitkomst] : 'nog niet beslist',
          },
        ]
      : []),
    ...(verlof.vernietigenOp
      ? [
          {
            naam: 'Bewaren tot',
            waarde: `${formatDatum(verlof.vernietigenOp)} (${verlof.vernietigenBasis ?? ''})`,
          },
        ]
      : []),
  ];
}
