import Link from 'next/link';
import { formatPeriode } from '#lib/kalender/opmaak.ts';
import { Tijdstip } from '#components/logboek/tijdstip.tsx';
import { LEVERHANDELING_LABEL, LEVERSTATUS_LABEL } from '#lib/vrijstellingen/levering/labels.ts';
import type { Leverpagina, Leverrij } from '#lib/vrijstellingen/levering/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { adresMet, Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
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

type Waarden = Readonly<Record<'na' | 'bestanden', string | undefined>>;
type Eigenschappen = { pagina: Leverpagina; acties: Acties; waarden: Waarden; afkeur?: string };

const PAD = '/vrijstellingen/duo';
const TOON = {
  klaar: 'bezig',
  'in-bestand': 'bezig',
  geleverd: 'goed',
  afgekeurd: 'te-laat',
  vervallen: 'neutraal',
} as const;

/** The outbox for DUO: make the file, say that it arrived, and put back in line what was refused. */
export function Leveringen({ pagina, acties, waarden, afkeur }: Eigenschappen) {
  const { tellingen, rijen, bestanden, verder } = pagina;
  const onderweg = tellingen.klaar + tellingen['in-bestand'] + tellingen.afgekeurd;
  const gekozen = rijen.find((rij) => rij.id === afkeur && rij.status === 'in-bestand');
  return (
    <div className="secties">
      {gekozen && <Afkeuren key={gekozen.id} rij={gekozen} actie={acties.keurAf} waarden={waarden} />}
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
      {(bestanden.length > 0 || waarden.bestanden) && (
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
                {bestand.onderweg > 0 && (
                  <Formulier actie={acties.isAangekomen} verborgen={{ id: bestand.id }} label="Aangekomen">
                    <Verzendknop soort="secundair" klein>
                      Is aangekomen
                    </Verzendknop>
                  </Formulier>
                )}
              </Lijstrij>
            ))}
          </Lijst>
          <Bladeren
            label="Bladeren door de bestanden"
            {...bladeradressen({ pad: PAD, waarden, naam: 'bestanden', verder: verder.bestanden })}
          />
        </Sectie>
      )}
      {(rijen.length > 0 || waarden.na) && (
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
                cel: (rij) => <Doe rij={rij} acties={acties} waarden={waarden} />,
              },
            ]}
            rijen={rijen}
            rijSleutel={(rij) => rij.id}
          />
          <Bladeren
            label="Bladeren door de leveringen"
            {...bladeradressen({ pad: PAD, waarden, verder: verder.na })}
          />
        </Sectie>
      )}
    </div>
  );
}

type Rij = { rij: Leverrij; acties: Acties; waarden: Waarden };

function Doe({ rij, acties, waarden }: Rij) {
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
      href={adresMet(PAD, { ...waarden, afkeur: rij.id })}
      soort="stil"
      klein
      aria-label={`Afgekeurd door DUO: ${rij.naam}`}
    >
      Afgekeurd
    </KnopLink>
  );
}

/** What DUO wrote about one line; chosen by its address, so that there is one such form on the page. */
function Afkeuren({ rij, actie, waarden }: { rij: Leverrij; actie: Actie; waarden: Waarden }) {
  return (
    <Sectie
      titel={`Afgekeurd: ${rij.naam}`}
      rechts={
        <KnopLink href={adresMet(PAD, waarden)} soort="stil" klein>
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
