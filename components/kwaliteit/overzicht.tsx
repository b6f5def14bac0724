import Link from 'next/link';
import { formatGetal } from '#lib/kalender/opmaak.ts';
import { DEEL_LABEL, DEEL_UITLEG } from '#lib/kwaliteit/overzicht/labels.ts';
import type { Afwijkregel, Deel, Kwaliteit } from '#lib/kwaliteit/overzicht/model.ts';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knop } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Tegel, Tegels } from '#components/ui/tegel.tsx';

/** Five questions a supervisor asks, each number leading to its cases. */
export function Overzicht({ kwaliteit }: { kwaliteit: Kwaliteit }) {
  const { schooljaar, afwijkingen, gezet } = kwaliteit;
  return (
    <>
      <Schooljaarkeuze kwaliteit={kwaliteit} />
      <div className="secties">
        <Sectie titel="Nu">
          <Tegels>
            <Deeltegel
              kwaliteit={kwaliteit}
              deel="contact"
              cijfer={kwaliteit.zonderContact}
              van={`van ${formatGetal(kwaliteit.open)} open werkprocessen`}
            />
            <Deeltegel
              kwaliteit={kwaliteit}
              deel="reactie"
              cijfer={kwaliteit.zonderReactie}
              van="nieuwe meldingen over de afgesproken dag"
            />
            <Deeltegel
              kwaliteit={kwaliteit}
              deel="stukken"
              cijfer={kwaliteit.metOntbrekend}
              van={`van ${formatGetal(kwaliteit.gesloten)} in Baken afgesloten in ${schooljaar}${kwaliteit.elders > 0 ? `; ${formatGetal(kwaliteit.elders)} in een ander systeem` : ''}`}
            />
            <Deeltegel
              kwaliteit={kwaliteit}
              deel="resultaat"
              cijfer={kwaliteit.zonderResultaat}
              van="werkprocessen, meldingen en gesprekken"
            />
          </Tegels>
          <p className="gedempt mt-4">
            Werk zonder resultaat afsluiten kan niet; werk dat uit een ander systeem is overgezet, kan een
            resultaat hebben dat in geen lijst staat. Van werk dat in een ander systeem is afgesloten, is niet
            bekend welke stukken er zijn; dat telt bij de stukken niet mee. Werk dat u in Baken afsluit, telt
            wel mee, ook als het elders is begonnen.
          </p>
        </Sectie>
        <Sectie titel={`${DEEL_LABEL.afwijkingen} in ${schooljaar}`}>
          <p className="mb-4">
            {DEEL_UITLEG.afwijkingen} Er zijn {formatGetal(gezet)} stappen gezet.
          </p>
          <Afwijkingen regels={afwijkingen} schooljaar={schooljaar} />
          <p className="mt-4">
            <Link href={`/rapportage/methode-afwijkingen?schooljaar=${schooljaar}`} prefetch={false}>
              Naar het cijfer, per soort werk en over de jaren
            </Link>
          </p>
        </Sectie>
      </div>
    </>
  );
}

function Schooljaarkeuze({ kwaliteit: { schooljaar, jaren } }: { kwaliteit: Kwaliteit }) {
  return (
    <form method="get" className="mb-4 flex flex-wrap items-end gap-4" aria-label="Schooljaar kiezen">
      <Keuzelijst
        naam="schooljaar"
        label="Schooljaar"
        waarde={schooljaar}
        breedte="kort"
        keuzes={jaren.map((jaar) => ({ waarde: jaar, label: jaar }))}
      />
      <Knop>Toon</Knop>
    </form>
  );
}

type Tegelvraag = { kwaliteit: Kwaliteit; deel: Deel; cijfer: number; van: string };

function Deeltegel({ kwaliteit: { schooljaar }, deel, cijfer, van }: Tegelvraag) {
  const href = `/kwaliteit/${deel}?schooljaar=${schooljaar}`;
  return (
    <Tegel
      titel={
        <Link href={href} prefetch={false}>
          {DEEL_LABEL[deel]}
        </Link>
      }
      cijfer={formatGetal(cijfer)}
      onder={van}
    />
  );
}

function Afwijkingen({ regels, schooljaar }: { regels: readonly Afwijkregel[]; schooljaar: string }) {
  if (regels.length === 0)
    return <LegeStaat titel="Geen afwijkingen">In dit schooljaar is de routekaart steeds gevolgd.</LegeStaat>;
  const kolommen: Kolom<Afwijkregel>[] = [
    {
      sleutel: 'reden',
      kop: 'Reden',
      hoofd: true,
      cel: ({ reden, label }) => (
        <Link href={`/kwaliteit/afwijkingen?${new URLSearchParams({ schooljaar, reden })}`} prefetch={false}>
          {label}
        </Link>
      ),
    },
    {
      sleutel: 'overgeslagen',
      kop: 'Overgeslagen',
      getal: true,
      cel: (rij) => formatGetal(rij.overgeslagen),
    },
    { sleutel: 'eerder', kop: 'Eerder gezet', getal: true, cel: (rij) => formatGetal(rij.eerder) },
    { sleutel: 'fasen', kop: 'Fasen niet doorlopen', getal: true, cel: (rij) => formatGetal(rij.fasen) },
    {
      sleutel: 'samen',
      kop: 'Samen',
      getal: true,
      cel: (rij) => formatGetal(rij.overgeslagen + rij.eerder + rij.fasen),
    },
  ];
  return (
    <Tabel
      bijschrift="Afwijkingen naar reden"
      verbergBijschrift
      kolommen={kolommen}
      rijen={regels}
      rijSleutel={(rij) => rij.reden}
    />
  );
}
