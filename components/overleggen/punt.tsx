import Link from 'next/link';
import { overlegLabel } from '#lib/overleggen/agenda/labels.ts';
import type { Puntpagina } from '#lib/overleggen/delen/model.ts';
import { GRONDSLAGCODES, GRONDSLAGEN, grondslagTekst } from '#lib/overleggen/grondslagen.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { BesluitFormulier, Bespreking, Taakvelden, type Actie } from '#components/overleggen/besluit.tsx';

export type Puntacties = Record<'wijzig' | 'vanOverleg' | 'besluit' | 'taakErbij' | 'rondAf', Actie>;
type Deel = { pagina: Puntpagina; acties: Puntacties };

export function PuntKop({ pagina: { punt, overleg } }: { pagina: Puntpagina }) {
  return (
    <Paginakop
      titel={punt.naam ?? 'Agendapunt'}
      onder={
        <>
          {overleg?.naam ?? overlegLabel(punt.overleg)}
          {overleg ? (
            <>
              , <Datum op={overleg.op} />
            </>
          ) : (
            ', wacht op een overleg'
          )}
        </>
      }
      kruimels={[
        { titel: 'Overleggen', href: '/overleggen' },
        ...(overleg ? [{ titel: overleg.naam, href: `/overleggen/${overleg.id}` }] : []),
      ]}
      actie={
        <KnopLink href={`/jongeren/${punt.jongereId}`} soort="secundair">
          Open het dossier
        </KnopLink>
      }
    />
  );
}

/** Why it stands here, and on which basis it may be discussed. */
export function Vraag({ pagina, acties }: Deel) {
  const { punt, instemming, mag } = pagina;
  return (
    <Sectie titel="De vraag en de grondslag">
      <p>{punt.reden}</p>
      <p className="gedempt">
        Aangemeld op <Datum op={punt.aangemeldOp} />
        {punt.aangemeldDoor && ` door ${punt.aangemeldDoor}`}. Grondslag:{' '}
        {punt.grondslag ? grondslagTekst(punt.grondslag) : 'nog niet gekozen'}.
      </p>
      {mag.agenderen && !punt.bespreking && (
        <Uitklap
          titel="Wijzig de vraag of de grondslag"
          knop="secundair"
          klein
          open={punt.grondslag === null}
        >
          <Formulier
            actie={acties.wijzig}
            verborgen={{ id: punt.id, versie: punt.versie }}
            uniek="vraag"
            label="Vraag en grondslag"
          >
            <Tekstvak
              naam="reden"
              label="Wat vraagt u aan het overleg?"
              waarde={punt.reden}
              maxLength={500}
              rijen={3}
            />
            <Keuzes
              naam="grondslag"
              label="Grondslag"
              hint="Waarom mag u hierover met anderen praten?"
              waarde={punt.grondslag ?? ''}
              keuzes={GRONDSLAGCODES.map((code) => ({
                waarde: code,
                label: GRONDSLAGEN[code].label,
                hint:
                  code === 'instemming' && !instemming
                    ? `${GRONDSLAGEN[code].artikel}. Er is nu geen instemming om te delen.`
                    : GRONDSLAGEN[code].artikel,
              }))}
            />
            <Verzendknop soort="secundair">Bewaar</Verzendknop>
          </Formulier>
          {!instemming && (
            <p>
              <Link href={`/jongeren/${punt.jongereId}/instemming`} prefetch={false}>
                Leg instemming vast
              </Link>
            </p>
          )}
        </Uitklap>
      )}
    </Sectie>
  );
}

export function Besluiten({ pagina, acties }: Deel) {
  const { punt, overleg, vandaag, mag } = pagina;
  return (
    <Sectie titel="Besluit en taken">
      {punt.bespreking ? (
        <>
          <Bespreking punt={punt} vandaag={vandaag} rondAf={mag.besluiten ? acties.rondAf : null} />
          {mag.besluiten && (
            <Uitklap titel="Taak toevoegen" knop="secundair" klein icoon="plus">
              <Formulier
                actie={acties.taakErbij}
                verborgen={{ id: punt.id }}
                uniek="taak"
                label="Taak toevoegen"
              >
                <Taakvelden punt={punt} wie={pagina} nummer="" />
                <Verzendknop soort="secundair">Zet deze taak klaar</Verzendknop>
              </Formulier>
            </Uitklap>
          )}
        </>
      ) : !overleg ? (
        <Mededeling titel="Dit punt wacht nog op een overleg">
          <p>
            <Link href="/overleggen">Zet het op de agenda</Link>; daarna legt u het besluit vast.
          </p>
        </Mededeling>
      ) : (
        <>
          <p>Er is nog niets besloten.</p>
          {mag.besluiten && (
            <Uitklap titel="Leg besluit vast" knop="primair">
              <BesluitFormulier punt={punt} wie={pagina} actie={acties.besluit} />
            </Uitklap>
          )}
          {mag.agenderen && (
            <Formulier
              actie={acties.vanOverleg}
              verborgen={{ id: punt.id, versie: punt.versie }}
              uniek="van"
              label="Van dit overleg halen"
            >
              <Verzendknop soort="stil" klein>
                Niet op dit overleg; laat wachten op het volgende
              </Verzendknop>
            </Formulier>
          )}
        </>
      )}
    </Sectie>
  );
}
