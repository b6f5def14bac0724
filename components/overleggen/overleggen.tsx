import Link from 'next/link';
import { formatDatum, formatDatumMetWeekdag } from '#lib/kalender/opmaak.ts';
import { OVERLEG_LABEL } from '#lib/overleggen/agenda/labels.ts';
import { OVERLEGGEN } from '#lib/overleggen/agenda/model.ts';
import { OVERLEGSTATUS_LABEL } from '#lib/overleggen/labels.ts';
import type { Overleggenpagina, Overlegregel } from '#lib/overleggen/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

export function Komend({ pagina, plan }: { pagina: Overleggenpagina; plan: Actie }) {
  return (
    <Sectie titel="Komende overleggen">
      {pagina.komend.length === 0 ? (
        <LegeStaat titel="Er is geen overleg gepland">Plan een Actietafel, MDO of casusoverleg.</LegeStaat>
      ) : (
        <Overleglijst label="Komende overleggen" overleggen={pagina.komend} />
      )}
      {pagina.mag.plannen && (
        <Uitklap titel="Plan een overleg" knop="secundair" icoon="plus">
          <Formulier actie={plan} label="Overleg plannen">
            <Overlegvelden pagina={pagina} />
            <Tekstvak
              naam="deelnemers"
              label="Wie zitten er?"
              hint="Een regel per persoon: organisatie, naam. Leeg: de kring van de vorige keer."
              optioneel
              maxLength={2000}
              rijen={4}
            />
            <Verzendknop>Plan dit overleg</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </Sectie>
  );
}

function Overlegvelden({ pagina: { namen, vandaag } }: { pagina: Overleggenpagina }) {
  return (
    <>
      <Keuzelijst
        naam="soort"
        label="Soort"
        keuzes={OVERLEGGEN.map((soort) => ({
          waarde: soort,
          label:
            namen[soort] === OVERLEG_LABEL[soort]
              ? namen[soort]
              : `${namen[soort]} (${OVERLEG_LABEL[soort]})`,
        }))}
      />
      <p className="gedempt">
        Een zaak over Halt, verhoor of proces-verbaal hoort hier niet: die bespreekt de boa in het
        casusoverleg van de{' '}
        <Link href="/handhaving" prefetch={false}>
          handhavingszaak
        </Link>
        .
      </p>
      <Veld
        naam="naam"
        label="Naam"
        hint="Zoals uw bureau het noemt. Leeg: zoals de vorige keer."
        optioneel
        maxLength={80}
        breedte="middel"
      />
      <Veld naam="op" label="Dag" soort="date" waarde={vandaag} breedte="middel" />
      <Veld naam="tijd" label="Tijd" soort="time" optioneel breedte="kort" />
      <Veld naam="plaats" label="Plaats" optioneel maxLength={120} />
      <Veld naam="voorzitter" label="Voorzitter" optioneel maxLength={120} />
    </>
  );
}

export function Eerder({ overleggen }: { overleggen: readonly Overlegregel[] }) {
  if (overleggen.length === 0) return null;
  return (
    <Sectie titel="Eerder">
      <Overleglijst label="Eerdere overleggen" overleggen={overleggen} />
    </Sectie>
  );
}

function Overleglijst({ label, overleggen }: { label: string; overleggen: readonly Overlegregel[] }) {
  return (
    <Lijst label={label}>
      {overleggen.map(({ id, naam, op, tijd, plaats, punten, besproken, status }) => (
        <Lijstrij
          key={id}
          href={`/overleggen/${id}`}
          titel={`${naam}, ${formatDatum(op)}`}
          onder={[formatDatumMetWeekdag(op), tijd, plaats].filter(Boolean).join(' · ')}
        >
          <span className="gedempt">
            {status === 'gepland'
              ? punten === 1
                ? '1 zaak'
                : `${punten} zaken`
              : `${OVERLEGSTATUS_LABEL[status]}${status === 'gehouden' ? `, ${besproken} van ${punten} besproken` : ''}`}
          </span>
        </Lijstrij>
      ))}
    </Lijst>
  );
}
