import Link from 'next/link';
import { formatBedrag } from '#lib/moties/labels.ts';
import type { Rapportdag } from '#lib/moties/model.ts';
import type { Motiepagina } from '#lib/moties/queries.ts';
import type { Motieacties } from '#components/moties/acties.ts';
import { Kostentabel } from '#components/moties/kosten.tsx';
import { Tips } from '#components/moties/tips.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = { pagina: Motiepagina; acties: Motieacties };

export function Tipsectie({ pagina, acties }: Eigenschappen) {
  const { tips, motie, mag } = pagina;
  const groepen = [...new Set(tips.map(({ groep }) => groep))];
  return (
    <Sectie titel="Wat deden we met de tips" aantal={tips.length} id="tips">
      {tips.length === 0 && (
        <LegeStaat titel="Geen tips">Bij deze belofte zijn geen tips of adviezen vastgelegd.</LegeStaat>
      )}
      <Tips
        tips={tips}
        onder={(tip) =>
          mag.maken && (
            <KnopLink href={`/moties/tips/${tip.id}`} klein aria-label={`Tip beantwoorden: ${tip.tekst}`}>
              Beantwoord
            </KnopLink>
          )
        }
      />
      {mag.maken && (
        <Uitklap titel="Tip toevoegen" knop="secundair" icoon="plus">
          <Formulier actie={acties.voegTipToe} verborgen={{ motieId: motie.id }} label="Tip toevoegen">
            <Veld
              naam="groep"
              label="Groep"
              hint={groepen.length > 0 ? `Zoals: ${groepen.join('; ')}` : 'Bijvoorbeeld: Digitalisering'}
              maxLength={120}
            />
            <Tekstvak naam="tekst" label="Tip of advies" rijen={3} />
            <Verzendknop>Voeg tip toe</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </Sectie>
  );
}

export function Verslagen({ pagina, acties }: Eigenschappen) {
  const { rapportdagen, motie, mag } = pagina;
  return (
    <Sectie titel="Verslag aan de raad" aantal={rapportdagen.length} id="verslagen">
      {rapportdagen.length === 0 && <p className="gedempt">Er is geen dag van verslag afgesproken.</p>}
      {rapportdagen.length > 0 && (
        <Lijst label="Dagen van verslag">
          {rapportdagen.map((dag) => (
            <Lijstrij
              key={dag.id}
              titel={dag.omschrijving}
              onder={<Datum op={dag.dag} vandaag={pagina.vandaag} />}
            >
              <Verslagstand dag={dag} />
              {mag.maken && dag.stand === 'loopt' && (
                <>
                  <Formulier
                    actie={acties.geefVerslag}
                    verborgen={{ id: dag.id }}
                    uniek={dag.id}
                    label={`Aangeboden: ${dag.omschrijving}`}
                  >
                    <Verzendknop klein soort="secundair">
                      Aangeboden
                    </Verzendknop>
                  </Formulier>
                  <Formulier
                    actie={acties.haalVerslagWeg}
                    verborgen={{ id: dag.id }}
                    uniek={`weg-${dag.id}`}
                    label={`Weghalen: ${dag.omschrijving}`}
                  >
                    <Verzendknop klein soort="stil">
                      Haal weg
                    </Verzendknop>
                  </Formulier>
                </>
              )}
            </Lijstrij>
          ))}
        </Lijst>
      )}
      {mag.maken && (
        <Uitklap titel="Dag van verslag toevoegen" knop="stil" icoon="plus">
          <Formulier actie={acties.plan} verborgen={{ motieId: motie.id }} label="Dag van verslag toevoegen">
            <Veld naam="dag" label="Uiterlijk op" soort="date" breedte="kort" />
            <Veld naam="omschrijving" label="Wat krijgt de raad dan?" maxLength={200} />
            <Verzendknop>Voeg toe</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </Sectie>
  );
}

function Verslagstand({ dag }: { dag: Rapportdag }) {
  if (dag.stand === 'voldaan')
    return <Status toon="goed">aangeboden {dag.afgedaanOp && <Datum op={dag.afgedaanOp} />}</Status>;
  if (dag.stand === 'vervallen') return <Status>vervallen</Status>;
  return <Status toon="bezig">nog te maken</Status>;
}

export function Kosten({ pagina, acties }: Eigenschappen) {
  const { kosten, motie, mag } = pagina;
  if (kosten.length === 0 && !mag.maken) return null;
  return (
    <Sectie titel="Kosten" id="kosten">
      {kosten.length > 0 ? (
        <Kostentabel kosten={kosten} />
      ) : (
        <p className="gedempt">Er zijn geen kosten vastgelegd.</p>
      )}
      {mag.maken && (
        <Uitklap titel="Kosten vastleggen" knop="stil" icoon="plus">
          <Formulier actie={acties.legKostenVast} verborgen={{ motieId: motie.id }} label="Kosten vastleggen">
            <Veld naam="post" label="Waarvoor" maxLength={160} />
            <Veld naam="jaar" label="Jaar" inputMode="numeric" breedte="kort" />
            <Veld naam="bedrag" label="Bedrag in euro" inputMode="decimal" breedte="kort" />
            <Verzendknop>Leg vast</Verzendknop>
          </Formulier>
          {kosten.map(({ id, post, jaar, bedrag }) => (
            <Formulier
              key={id}
              actie={acties.haalKostenWeg}
              verborgen={{ id }}
              uniek={id}
              label={`Weghalen: ${post}, ${jaar}`}
            >
              <p>
                {post}, {jaar}, {formatBedrag(bedrag)}{' '}
                <Verzendknop klein soort="stil">
                  Haal weg
                </Verzendknop>
              </p>
            </Formulier>
          ))}
        </Uitklap>
      )}
    </Sectie>
  );
}

/** Where the text comes from and what has to be known beside the figures. */
export function Besluit({ pagina: { motie, mag } }: { pagina: Motiepagina }) {
  return (
    <Sectie
      titel="Wat is besloten"
      rechts={
        mag.maken && (
          <Link href={`/moties/${motie.id}/bewerken`} prefetch={false}>
            Wijzigen
          </Link>
        )
      }
    >
      <div className="lopend">
        {motie.tekst.split(/\n{2,}/).map((alinea, nr) => (
          <p key={nr} className="whitespace-pre-line">
            {alinea}
          </p>
        ))}
        <p className="gedempt">
          Bron: {motie.bronAdres ? <a href={motie.bronAdres}>{motie.bron}</a> : motie.bron}
        </p>
      </div>
    </Sectie>
  );
}
