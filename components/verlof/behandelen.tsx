import { ADVIES_LABEL } from '#lib/verlof/labels.ts';
import { ADVIEZEN } from '#lib/verlof/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Besluit } from '#components/verlof/besluit-formulier.tsx';
import { kopVan, type Verlofdeelvak } from '#components/verlof/model.ts';
import { NaBesluit } from '#components/verlof/na-besluit.tsx';

/** The one thing that is next, and under it what may be done instead. */
export function Behandelen({ pagina, acties }: Verlofdeelvak) {
  const { fase, mag } = pagina;
  if (!mag.beslissen || fase === 'klaar') return <NaBesluit pagina={pagina} acties={acties} />;
  if (fase === 'compleet') return <Compleet pagina={pagina} acties={acties} />;
  if (fase === 'hoofd') return <Horen pagina={pagina} acties={acties} />;
  if (fase === 'besluit') return <Besluiten pagina={pagina} acties={acties} />;
  return <NaBesluit pagina={pagina} acties={acties} />;
}

function Compleet({ pagina, acties }: Verlofdeelvak) {
  const { verlof, vandaag } = pagina;
  return (
    <Sectie titel="Is de aanvraag compleet?" id="nu">
      <Formulier actie={acties.maakCompleet} verborgen={kopVan(pagina)} label="Aanvraag is compleet">
        <Veld
          naam="op"
          label="Compleet sinds"
          soort="date"
          waarde={verlof.opschorting ? vandaag : verlof.ontvangenOp}
          max={vandaag}
          breedte="middel"
        />
        <Verzendknop icoon="vinkje">Ja, compleet</Verzendknop>
      </Formulier>
      {verlof.opschorting && (
        <Knoppen>
          <KnopLink
            href={`/jongeren/${verlof.jongereId}/brieven/nieuw?sjabloon=verzoek-aanvulling&onderwerp=verlof:${verlof.id}`}
            icoon="brief"
          >
            Schrijf het verzoek om aanvulling
          </KnopLink>
        </Knoppen>
      )}
      {!verlof.opschorting && (
        <Uitklap titel="Nee, er ontbreekt iets" knop="secundair">
          <Formulier actie={acties.schortOp} verborgen={kopVan(pagina)} label="Aanvulling vragen">
            <Tekstvak
              naam="ontbreekt"
              label="Wat ontbreekt er?"
              hint="De termijn om te besluiten staat stil tot het er is (Awb art. 4:5 en 4:15)."
              rijen={2}
              maxLength={500}
            />
            <Veld
              naam="hersteltermijn"
              label="Uiterlijk binnen op"
              soort="date"
              waarde={pagina.hersteltermijn}
              breedte="middel"
            />
            <Verzendknop soort="secundair">Vraag om aanvulling</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
      <AndereAfloop pagina={pagina} acties={acties} />
    </Sectie>
  );
}

function Horen({ pagina, acties }: Verlofdeelvak) {
  const { vandaag, wie } = pagina;
  return (
    <Sectie titel="Hoor het hoofd van de school" id="nu">
      <p className="mb-4">
        U besluit nadat u het hoofd hebt gehoord (Leerplichtwet art. 14 lid 3).
        {wie.schoolTelefoon && ` Telefoon van ${wie.school}: ${wie.schoolTelefoon}.`}
      </p>
      <Formulier actie={acties.hoor} verborgen={kopVan(pagina)} label="Hoofd gehoord">
        <Veld naam="naam" label="Met wie sprak u?" maxLength={120} />
        <Keuzes
          naam="advies"
          label="Oordeel van het hoofd"
          naast
          keuzes={ADVIEZEN.map((code) => ({ waarde: code, label: ADVIES_LABEL[code] }))}
        />
        <Tekstvak naam="toelichting" label="Toelichting" optioneel rijen={2} maxLength={1000} />
        <Veld naam="op" label="Gehoord op" soort="date" waarde={vandaag} max={vandaag} breedte="middel" />
        <Verzendknop icoon="vinkje">Het hoofd is gehoord</Verzendknop>
      </Formulier>
      <AndereAfloop pagina={pagina} acties={acties} />
    </Sectie>
  );
}

function Besluiten({ pagina, acties }: Verlofdeelvak) {
  const { verlof, vandaag } = pagina;
  return (
    <Sectie titel="Neem een besluit" id="nu">
      {!verlof.zienswijze && (
        <Uitklap titel="Van plan af te wijzen? Hoor eerst de aanvrager" knop="secundair">
          <Formulier actie={acties.hoorOuders} verborgen={kopVan(pagina)} label="Aanvrager gehoord">
            <Veld naam="wie" label="Met wie sprak u?" waarde={verlof.aanvrager} maxLength={120} />
            <Tekstvak
              naam="inhoud"
              label="Wat vindt de aanvrager van de voorgenomen afwijzing?"
              hint="Awb art. 4:7. Is de jongere 18 of ouder, hoor dan de jongere zelf."
              rijen={3}
              maxLength={2000}
            />
            <Veld naam="op" label="Gehoord op" soort="date" waarde={vandaag} max={vandaag} breedte="middel" />
            <Verzendknop soort="secundair">Leg vast</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
      <Besluit pagina={pagina} acties={acties} />
    </Sectie>
  );
}

/** Sending on, withdrawing or setting aside can be done before all steps were walked through. */
function AndereAfloop({ pagina, acties }: Verlofdeelvak) {
  return (
    <Uitklap titel="Doorsturen, ingetrokken of nu al besluiten">
      <Besluit pagina={pagina} acties={acties} />
    </Uitklap>
  );
}
