import Link from 'next/link';
import { formatGetal } from '#lib/kalender/opmaak.ts';
import type { Toetspagina, Vraaguitslag } from '#lib/kwaliteit/toets/model.ts';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

const KOLOMMEN: readonly Kolom<Vraaguitslag>[] = [
  { sleutel: 'vraag', kop: 'Vraag', hoofd: true, cel: ({ label }) => label },
  { sleutel: 'ja', kop: 'Ja', getal: true, cel: ({ ja }) => ja },
  { sleutel: 'nee', kop: 'Nee', getal: true, cel: ({ nee }) => nee },
  { sleutel: 'nvt', kop: 'Niet van toepassing', getal: true, cel: ({ nvt }) => nvt },
  {
    sleutel: 'deel',
    kop: 'Ja van ja en nee',
    getal: true,
    cel: ({ percentage }) => (percentage === null ? 'onbekend' : `${formatGetal(percentage, 0)}%`),
  },
];

/** What came of the sample so far, and what was remarked. */
export function Toetsuitslag({ pagina: { uitslag, zaken, toets } }: { pagina: Toetspagina }) {
  const begonnen = zaken.some(({ antwoorden }) => Object.keys(antwoorden).length > 0);
  if (!begonnen)
    return (
      <Sectie titel="Uitslag">
        <LegeStaat titel="Nog geen antwoorden">Kies een zaak en beantwoord de vragen.</LegeStaat>
      </Sectie>
    );
  const opmerkingen = zaken.flatMap(({ volgnummer, antwoorden }) =>
    toets.vragen.flatMap(({ code, label }) => {
      const opmerking = antwoorden[code]?.opmerking;
      return opmerking ? [{ sleutel: `${volgnummer}-${code}`, volgnummer, label, opmerking }] : [];
    }),
  );
  return (
    <Sectie titel="Uitslag">
      <Tabel
        bijschrift="Uitslag per vraag"
        verbergBijschrift
        kolommen={KOLOMMEN}
        rijen={uitslag}
        rijSleutel={({ code }) => code}
      />
      {opmerkingen.length > 0 && (
        <ul className="mt-4" aria-label="Opmerkingen">
          {opmerkingen.map((regel) => (
            <li key={regel.sleutel}>
              Zaak {regel.volgnummer}, {regel.label.toLowerCase()}: {regel.opmerking}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-4">
        <Link href="/rapportage/dossiertoets" prefetch={false}>
          Naar het cijfer over het hele schooljaar
        </Link>
      </p>
    </Sectie>
  );
}
