import Link from 'next/link';
import { formatPeriode } from '#lib/kalender/opmaak.ts';
import { Tijdstip } from '#components/logboek/tijdstip.tsx';
import { LEVERHANDELING_LABEL, LEVERSTATUS_LABEL } from '#lib/vrijstellingen/levering/labels.ts';
import type { Leverpagina, Leverrij } from '#lib/vrijstellingen/levering/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { EersteVan } from '#components/ui/eerste-van.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Acties = { maakBestand: Actie; isAangekomen: Actie; keurAf: Actie; opnieuw: Actie };

const TOON = {
  klaar: 'bezig',
  'in-bestand': 'bezig',
  geleverd: 'goed',
  afgekeurd: 'te-laat',
  vervallen: 'neutraal',
} as const;

/** The outbox for DUO: make the file, say that it arrived, and put back in line what was refused. */
export function Leveringen({
  pagina,
  acties,
  afkeur,
}: {
  pagina: Leverpagina;
  acties: Acties;
  afkeur?: string;
}) {
  const { tellingen, rijen, bestanden } = pagina;
  const onderweg = tellingen.klaar + tellingen['in-bestand'] + tellingen.afgekeurd;
  const gekozen = rijen.find((rij) => rij.id === afkeur && rij.status === 'in-bestand');
  return (
    <div className="secties">
      {gekozen && <Afkeuren key={gekozen.id} rij={gekozen} actie={acties.keurAf} />}
      <Sectie titel="Klaar om te leveren" aantal={tellingen.klaar}>
        {tellingen.klaar > 0 ? (
          <Formulier actie={acties.maakBestand} label="Bestand maken">
            <Verzendknop>Maak het bestand ({tellingen.klaar})</Verzendknop>
          </Formulier>
        ) : (
          <LegeStaat titel="Niets te leveren">
            Een beroep komt hier bij ontvangst te staan, een aanvraag na een positief besluit.
          </LegeStaat>
        )}
      </Sectie>
      {bestanden.length > 0 && (
        <Sectie titel="Bestanden">
          <Lijst label="Bestanden voor DUO">
            {bestanden.map((bestand) => (
              <Lijstrij
                key={bestand.id}
                titel={
                  <>
                    {bestand.regels} regels, gemaakt <Tijdstip op={bestand.gemaaktOp} />
                  </>
                }
                onder={`${bestand.geleverd} aangekomen${bestand.afgekeurd > 0 ? `, ${bestand.afgekeurd} afgekeurd` : ''}`}
              >
                <KnopLink href={`/vrijstellingen/duo/bestand/${bestand.id}`} download klein icoon="download">
                  Haal op
                </KnopLink>
                {bestand.geleverd + bestand.afgekeurd < bestand.regels && (
                  <Formulier actie={acties.isAangekomen} verborgen={{ id: bestand.id }} label="Aangekomen">
                    <Verzendknop soort="secundair" klein>
                      Is aangekomen
                    </Verzendknop>
                  </Formulier>
                )}
              </Lijstrij>
            ))}
          </Lijst>
        </Sectie>
      )}
      {rijen.length > 0 && (
        <Sectie titel="Nog niet aangekomen" aantal={onderweg}>
          <Tabel
            bijschrift="Leveringen die nog niet zijn aangekomen"
            verbergBijschrift
            kolommen={[
              {
                sleutel: 'naam',
                kop: 'Jongere',
                hoofd: true,
                cel: (rij: Leverrij) => (
                  <Link href={`/jongeren/${rij.jongereId}/vrijstellingen`} prefetch={false}>
                    {rij.naam}
                  </Link>
                ),
              },
              {
                sleutel: 'wat',
                kop: 'Wat',
                cel: (rij) => `${LEVERHANDELING_LABEL[rij.handeling]}: ${rij.soort}`,
              },
              {
                sleutel: 'periode',
                kop: 'Periode',
                cel: (rij) => formatPeriode({ van: rij.begin, tot: rij.eind }),
              },
              {
                sleutel: 'stand',
                kop: 'Stand',
                cel: (rij) => (
                  <>
                    <Status toon={TOON[rij.status]}>{LEVERSTATUS_LABEL[rij.status]}</Status>
                    {rij.reden && <p>{rij.reden}</p>}
                  </>
                ),
              },
              {
                sleutel: 'doe',
                kop: 'Doen',
                verbergKop: true,
                cel: (rij) => <Doe rij={rij} acties={acties} />,
              },
            ]}
            rijen={rijen}
            rijSleutel={(rij) => rij.id}
          />
          {onderweg > rijen.length && (
            <EersteVan aantal={rijen.length} wat="leveringen">
              Wat DUO afkeurde staat bovenaan; het bestand bevat alles wat klaarstaat.
            </EersteVan>
          )}
        </Sectie>
      )}
    </div>
  );
}

function Doe({ rij, acties }: { rij: Leverrij; acties: Acties }) {
  if (rij.status === 'klaar') return null;
  if (rij.status === 'afgekeurd')
    return (
      <Formulier actie={acties.opnieuw} verborgen={{ id: rij.id }} label={`Opnieuw leveren: ${rij.naam}`}>
        <Verzendknop soort="secundair" klein>
          Opnieuw leveren
        </Verzendknop>
      </Formulier>
    );
  return (
    <KnopLink
      href={`/vrijstellingen/duo?afkeur=${rij.id}`}
      soort="stil"
      klein
      aria-label={`Afgekeurd door DUO: ${rij.naam}`}
    >
      Afgekeurd
    </KnopLink>
  );
}

/** What DUO wrote about one line; chosen by its address, so that there is one such form on the page. */
function Afkeuren({ rij, actie }: { rij: Leverrij; actie: Actie }) {
  return (
    <Sectie
      titel={`Afgekeurd: ${rij.naam}`}
      rechts={
        <KnopLink href="/vrijstellingen/duo" soort="stil" klein>
          Sluiten
        </KnopLink>
      }
    >
      <Formulier actie={actie} verborgen={{ id: rij.id }} label={`Afgekeurd: ${rij.naam}`}>
        <Veld naam="reden" label="Wat schreef DUO?" maxLength={300} />
        <Verzendknop soort="secundair">Leg vast</Verzendknop>
      </Formulier>
    </Sectie>
  );
}
