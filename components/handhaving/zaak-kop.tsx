import { formatDatum } from '#lib/kalender/opmaak.ts';
import { TERMIJNEN } from '#lib/termijnen/catalogus.ts';
import { LABEL_HTERMIJN, LABEL_GEBRUIK } from '#lib/handhaving/labels.ts';
import type { Zaakpagina } from '#lib/handhaving/zaak/model.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { GedaanMelding, type Gedaan } from '#components/handhaving/gedaan.tsx';
import type { Actie } from '#components/handhaving/model.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

/** Whose file, about whom, and how long it may still be used freely. */
export function ZaakKop({ pagina }: { pagina: Zaakpagina }) {
  const { zaak, naam, gebruik, vandaag } = pagina;
  const wie = formatNaam(naam);
  return (
    <>
      <Paginakop
        titel="Handhavingszaak"
        onder={`${wie}, geboren ${formatDatum(pagina.geboortedatum)}`}
        kruimels={[
          { titel: 'Handhaving', href: '/handhaving' },
          { titel: wie, href: `/jongeren/${zaak.jongereId}/handhaving` },
        ]}
      />
      <div className="secties mb-6">
        <Mededeling titel="Dit deel is afgeschermd">
          <p>
            Alleen de behandelaar ziet wat hier staat. Wie in het dossier werkt, ziet dat er handhaving loopt,
            niet wat. Elke keer dat u dit opent, staat in het protocol.
          </p>
        </Mededeling>
        <Kenmerken
          naast
          kenmerken={[
            {
              naam: 'Status',
              waarde: (
                <Status toon={zaak.geslotenOp ? 'goed' : 'bezig'}>
                  {zaak.geslotenOp ? `Gesloten op ${formatDatum(zaak.geslotenOp)}` : 'Loopt'}
                </Status>
              ),
            },
            { naam: 'Behandelaar', waarde: pagina.behandelaar ?? 'nog niemand' },
            { naam: 'Begonnen', waarde: <Datum op={zaak.beginOp} vandaag={vandaag} /> },
            {
              naam: 'Gebruik',
              waarde: gebruik === 'vrij' ? `Vrij tot ${formatDatum(pagina.vrijTot)}` : LABEL_GEBRUIK[gebruik],
            },
          ]}
        />
      </div>
    </>
  );
}

/** Terms of the OM and the copy for the Raad: here with their own names, elsewhere without. */
type Termijneigenschappen = { pagina: Zaakpagina; gedaan: Gedaan | null; afschrift: Actie };

export function Zaaktermijnen({ pagina, gedaan, afschrift }: Termijneigenschappen) {
  const lopend = pagina.termijnen.filter((termijn) => termijn.status === 'loopt');
  if (lopend.length === 0) return <GedaanMelding gedaan={gedaan} bij={['afschrift']} />;
  return (
    <Sectie titel="Termijnen" aantal={lopend.length} id="termijnen">
      <GedaanMelding gedaan={gedaan} bij={['afschrift']} />
      <ul className="flex flex-col gap-4" aria-label="Termijnen van deze zaak">
        {lopend.map((termijn) => (
          <li key={termijn.id}>
            <Status toon={termijn.uiterlijk < pagina.vandaag ? 'te-laat' : 'bezig'}>
              {LABEL_HTERMIJN[termijn.code] ?? termijn.titel}: uiterlijk{' '}
              <Datum op={termijn.uiterlijk} vandaag={pagina.vandaag} />
            </Status>
            <p className="gedempt">{bronVan(termijn.code)}</p>
            {termijn.code === 'H3' && (
              <p>
                <KnopLink
                  href={`/handhaving/zaken/${pagina.zaak.id}/brieven/nieuw?sjabloon=afschrift-raad`}
                  soort="stil"
                  klein
                  icoon="brief"
                >
                  Schrijf de brief bij het afschrift
                </KnopLink>
              </p>
            )}
            {termijn.code === 'H3' && (
              <Formulier actie={afschrift} verborgen={kopVan(pagina)} label="Afschrift aan de Raad">
                <Verzendknop soort="secundair" klein>
                  Afschrift is verstuurd
                </Verzendknop>
              </Formulier>
            )}
          </li>
        ))}
      </ul>
    </Sectie>
  );
}

export const kopVan = ({ zaak }: Zaakpagina) => ({ id: zaak.id, versie: zaak.versie });

function bronVan(code: string): string {
  if (code === 'H4' || code === 'H5') return TERMIJNEN[code].bron;
  if (code === 'H1') return TERMIJNEN.T11.bron;
  return code === 'H2' ? TERMIJNEN.T11b.bron : 'Leerplichtwet 1969, art. 22 lid 5';
}
