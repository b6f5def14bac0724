import Link from 'next/link';
import type { ComponentProps } from 'react';
import { aantalZin } from '#lib/evaluatie/aantallen/rules.ts';
import type { Evaluatie, Maatuitslag } from '#lib/evaluatie/model.ts';
import { formatGetal } from '#lib/kalender/opmaak.ts';
import { Maandgrafiek, type Maandlijn } from '#components/evaluaties/maandgrafiek.tsx';
import { intervalTekst, maandKort } from '#lib/evaluatie/opmaak.ts';
import { OordeelStatus } from '#components/evaluaties/overzichtstabel.tsx';
import { EigenWoorden } from '#components/evaluaties/woorden.tsx';
import { CijferTabel } from '#components/ui/cijfertabel.tsx';
import type { Formulier } from '#components/ui/formulier.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';

type Eigenschappen = {
  uitslag: Maatuitslag;
  evaluatie: Evaluatie;
  magMaken: boolean;
  schrijf: ComponentProps<typeof Formulier>['actie'];
};

/** One figure: what can be said, the months, what to keep in mind, and the own words. */
export function Maatdeel({ uitslag, evaluatie, magMaken, schrijf }: Eigenschappen) {
  const { maat, conclusie, woorden, bijCijfer } = uitslag;
  const aantal = aantalZin(uitslag, evaluatie.veranderdOp, 'intern');
  const kanttekeningen = [
    ...conclusie.kanttekeningen,
    ...(aantal === null ? [] : [aantal]),
    ...bijCijfer.map(({ schooljaar, zin, bron }) => `Bij ${schooljaar}: ${zin} Bron: ${bron}.`),
  ];
  return (
    <Sectie
      id={maat.code}
      titel={maat.titel}
      rechts={
        <Link href={`/rapportage/${maat.indicator}`} prefetch={false}>
          Wat dit cijfer betekent<span className="alleen-voorlezen">: {maat.titel}</span>
        </Link>
      }
    >
      <div className="flex flex-col gap-3">
        <p>
          <OordeelStatus oordeel={conclusie.oordeel} />
        </p>
        <p>
          <strong>{conclusie.kop}</strong>
        </p>
        {conclusie.zinnen.map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
        {uitslag.reeks.some(({ waarde }) => waarde !== null) && (
          <Maandverloop uitslag={uitslag} evaluatie={evaluatie} />
        )}
        {kanttekeningen.length > 0 && (
          <ul className="list-disc pl-5 flex flex-col gap-1" aria-label={`Kanttekeningen bij ${maat.titel}`}>
            {kanttekeningen.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        )}
        <Berekening uitslag={uitslag} />
        <EigenWoorden
          bij={maat.code}
          tekst={woorden}
          over={maat.titel}
          evaluatie={evaluatie}
          magMaken={magMaken}
          schrijf={schrijf}
        />
      </div>
    </Sectie>
  );
}

/** The line stands on the months it was drawn through; months outside it were unknown. */
function Maandverloop({
  uitslag: { maat, reeks, schatting },
  evaluatie,
}: Pick<Eigenschappen, 'uitslag' | 'evaluatie'>) {
  const begin = reeks.findIndex(({ maand }) => maand === schatting?.ontwerp.maanden[0]);
  const opPlek = (getallen: readonly (number | null)[]) =>
    reeks.map((_, plek) => getallen[plek - begin] ?? null);
  const na = schatting?.ontwerp.knippen.find(({ soort }) => soort === 'verandering')?.vanaf ?? 0;
  const lijnen: Maandlijn[] = [
    { naam: 'per maand', stijl: 'punten', kleur: 1, cijfers: reeks.map(({ waarde }) => waarde) },
    ...(schatting
      ? [
          { naam: 'lijn', stijl: 'lijn', kleur: 1, cijfers: opPlek(schatting.lijn), leeg: '–' } as const,
          {
            naam: 'lijn van ervoor, doorgetrokken',
            stijl: 'streepjes',
            kleur: 2,
            leeg: '–',
            cijfers: opPlek(schatting.zonder).map((getal, plek) => (plek - begin < na ? null : getal)),
          } as const,
        ]
      : []),
  ];
  const knippen = schatting?.ontwerp.knippen.map(({ soort, vanaf }) => ({
    maand: maandKort(schatting.ontwerp.maanden[vanaf] ?? ''),
    woord: soort === 'breuk' ? 'trendbreuk' : 'verandering',
  })) ?? [{ maand: maandKort(evaluatie.veranderdOp.slice(0, 7)), woord: 'verandering' }];
  return (
    <Maandgrafiek
      titel={`${maat.titel}, per maand`}
      samenvatting={
        schatting
          ? 'Punten: het cijfer van elke maand. Lijn: wat er gemiddeld in zit. Streepjes: de lijn van ervoor, doorgetrokken.'
          : 'Punten: het cijfer van elke maand. Er is te weinig om een lijn door te trekken.'
      }
      maanden={reeks.map(({ maand }) => maandKort(maand))}
      lijnen={lijnen}
      knippen={knippen}
      csv={`/evaluaties/${evaluatie.id}/csv`}
      opmaak={{ decimalen: maat.decimalen, ...(maat.eenheid === 'procentpunten' ? { eenheid: '%' } : {}) }}
    />
  );
}

const TERM_LABEL: Record<string, string> = {
  niveau: 'Niveau aan het begin',
  helling: 'Helling per maand, ervoor',
};

function termLabel(code: string): string {
  const [soort, nummer] = code.split('-');
  if (TERM_LABEL[code]) return TERM_LABEL[code];
  if (soort === 'sprong') return `Sprong bij knip ${nummer}`;
  return soort === 'helling' ? `Verandering van de helling bij knip ${nummer}` : `Maand van knip ${nummer}`;
}

/** For who wants to recompute it. */
function Berekening({ uitslag: { schatting, maat } }: Pick<Eigenschappen, 'uitslag'>) {
  if (!schatting) return null;
  const { ontwerp, termen, r2, durbinWatson, vrijheidsgraden } = schatting;
  const decimalen = maat.decimalen + 2;
  const rijen = termen
    .filter(({ code }) => !/^(maand|leeg)-/.test(code))
    .map((term) => [
      termLabel(term.code),
      intervalTekst(term, decimalen),
      formatGetal(term.foutGewoon, decimalen),
      formatGetal(term.foutNeweyWest, decimalen),
    ]);
  return (
    <Uitklap titel={`Hoe dit is berekend: ${maat.titel}`}>
      <p>
        Kleinste kwadraten over {ontwerp.maanden.length} maanden
        {ontwerp.seizoen && ', met een term voor elke maand van het jaar'}; {vrijheidsgraden} vrijheidsgraden.
        R² is {formatGetal(r2, 2)}, Durbin–Watson {formatGetal(durbinWatson, 2)}. Het interval is het ruimste
        van twee: het gewone, vergroot naar hoe sterk de maanden samenhangen, en dat van Newey–West (Bartlett,{' '}
        {ontwerp.vertraging} maanden terug, met de kritieke waarde van Kiefer en Vogelsang).
      </p>
      <CijferTabel
        titel={`De lijn van ${maat.titel}`}
        rooster={{ koppen: ['Deel', 'Waarde (95%-interval)', 'Gewone fout', 'Fout Newey–West'], rijen }}
      />
    </Uitklap>
  );
}
