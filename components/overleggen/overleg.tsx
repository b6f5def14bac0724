import Link from 'next/link';
import { formatDatumMetWeekdag } from '#lib/kalender/opmaak.ts';
import { deelnemerTekst } from '#lib/overleggen/deelnemers.ts';
import { grondslagTekst } from '#lib/overleggen/grondslagen.ts';
import { OVERLEGSTATUS_LABEL } from '#lib/overleggen/labels.ts';
import type { Overlegpagina, Punt } from '#lib/overleggen/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { DeelnemerErbij, Wie } from '#components/overleggen/deelnemers.tsx';
import { BesluitFormulier, Bespreking, type Actie } from '#components/overleggen/besluit.tsx';

export type Overlegacties = Record<
  'besluit' | 'rondAf' | 'wijzig' | 'verval' | 'deelnemerErbij' | 'deelnemerWeg',
  Actie
>;
type Deel = { pagina: Overlegpagina; acties: Overlegacties };

export function OverlegKop({ pagina: { overleg } }: { pagina: Overlegpagina }) {
  const { id, naam, op, tijd, plaats, voorzitter, status } = overleg;
  return (
    <Paginakop
      titel={naam}
      onder={[
        formatDatumMetWeekdag(op),
        tijd,
        plaats,
        voorzitter && `voorzitter ${voorzitter}`,
        OVERLEGSTATUS_LABEL[status],
      ]
        .filter(Boolean)
        .join(' · ')}
      kruimels={[{ titel: 'Overleggen', href: '/overleggen' }]}
      actie={
        <>
          <KnopLink href={`/overleggen/${id}/afdruk?wat=agenda`} soort="secundair">
            Agenda afdrukken
          </KnopLink>
          <KnopLink href={`/overleggen/${id}/afdruk?wat=besluiten`} soort="secundair">
            Besluiten afdrukken
          </KnopLink>
        </>
      }
    />
  );
}

/** The agenda in its order; the decision is recorded on the spot. */
export function Agenda({ pagina, acties }: Deel) {
  const { punten, overleg, mag, vandaag } = pagina;
  // On the day itself the next decision is the next thing to do.
  const aanDeBeurt =
    overleg.op <= vandaag ? punten.find(({ bespreking, naam }) => !bespreking && naam)?.id : undefined;
  return (
    <Sectie titel="Agenda" aantal={punten.length}>
      {punten.length === 0 && (
        <LegeStaat titel="Er staat nog niets op de agenda">
          <Link href="/overleggen">Kies welke zaken u bespreekt</Link>
        </LegeStaat>
      )}
      <ol className="plan">
        {punten.map((punt) => (
          <li key={punt.id}>
            <h3>
              <Link href={`/overleggen/punten/${punt.id}`} prefetch={false}>
                {punt.naam ?? 'Jongere buiten uw eigen werk'}
              </Link>
            </h3>
            <Punttekst punt={punt} />
            <Bespreking punt={punt} vandaag={pagina.vandaag} rondAf={mag.besluiten ? acties.rondAf : null} />
            {mag.besluiten && !punt.bespreking && overleg.status !== 'vervallen' && punt.naam !== null && (
              <Uitklap titel="Leg besluit vast" knop="secundair" klein open={punt.id === aanDeBeurt}>
                <BesluitFormulier punt={punt} wie={pagina} actie={acties.besluit} />
              </Uitklap>
            )}
          </li>
        ))}
      </ol>
    </Sectie>
  );
}

function Punttekst({ punt }: { punt: Punt }) {
  return (
    <>
      <p>{punt.reden}</p>
      <p className="gedempt">
        Grondslag: {punt.grondslag ? grondslagTekst(punt.grondslag) : 'nog niet gekozen'}.{' '}
        {punt.delingen === 0
          ? 'Nog niets gedeeld.'
          : punt.delingen === 1
            ? 'Eén keer gedeeld met partners.'
            : `${punt.delingen} keer gedeeld met partners.`}
      </p>
    </>
  );
}

export function Kring({ pagina, acties }: Deel) {
  const { deelnemers, overleg, mag } = pagina;
  const { id, versie, status } = overleg;
  return (
    <>
      <Sectie titel="Wie zitten er" aantal={deelnemers.length}>
        {deelnemers.length === 0 && <p className="gedempt">Nog niemand.</p>}
        <ul className="planstappen">
          {deelnemers.map((deelnemer) => (
            <li key={deelnemer.id}>
              <Wie deelnemer={deelnemer} />
              {mag.plannen && (
                <Formulier
                  actie={acties.deelnemerWeg}
                  verborgen={{ id, deelnemerId: deelnemer.id }}
                  uniek={deelnemer.id}
                  label={`Weghalen: ${deelnemerTekst(deelnemer)}`}
                >
                  <Verzendknop soort="stil" klein>
                    Haal weg
                  </Verzendknop>
                </Formulier>
              )}
            </li>
          ))}
        </ul>
        {mag.plannen && (
          <Uitklap titel="Deelnemer toevoegen" knop="secundair" klein icoon="plus">
            <DeelnemerErbij pagina={pagina} actie={acties.deelnemerErbij} />
          </Uitklap>
        )}
      </Sectie>
      {mag.plannen && status === 'gepland' && (
        <Sectie titel="Dag en plaats">
          <Uitklap titel="Wijzig" knop="secundair" klein>
            <Wijzig pagina={pagina} actie={acties.wijzig} />
          </Uitklap>
          <Uitklap titel="Gaat niet door" knop="stil" klein>
            <Formulier
              actie={acties.verval}
              verborgen={{ id, versie }}
              uniek="verval"
              label="Overleg laten vervallen"
            >
              <p>De zaken blijven wachten en komen op de agenda van een volgend overleg.</p>
              <Verzendknop soort="gevaar">Laat dit overleg vervallen</Verzendknop>
            </Formulier>
          </Uitklap>
        </Sectie>
      )}
    </>
  );
}

function Wijzig({ pagina: { overleg }, actie }: { pagina: Overlegpagina; actie: Actie }) {
  const { id, versie, soort, naam, op, tijd, plaats, voorzitter } = overleg;
  return (
    <Formulier actie={actie} verborgen={{ id, versie, soort }} uniek="wijzig" label="Overleg wijzigen">
      <Veld naam="naam" label="Naam" waarde={naam} maxLength={80} />
      <Veld naam="op" label="Dag" soort="date" waarde={op} breedte="middel" />
      <Veld naam="tijd" label="Tijd" soort="time" optioneel waarde={tijd ?? ''} breedte="kort" />
      <Veld naam="plaats" label="Plaats" optioneel waarde={plaats ?? ''} maxLength={120} />
      <Veld naam="voorzitter" label="Voorzitter" optioneel waarde={voorzitter ?? ''} maxLength={120} />
      <Verzendknop soort="secundair">Bewaar</Verzendknop>
    </Formulier>
  );
}
