import type { Metadata } from 'next';
import { Definities } from '#components/opendata/definities.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { listDefinities } from '#lib/opendata/openbaar.ts';
import { PARAMETERS_2026 as grens } from '#lib/publicaties/onthulling/model.ts';
import { connection } from 'next/server';

export const metadata: Metadata = { title: 'Hoe we tellen' };

export default async function MethodePagina() {
  await connection();
  const definities = await listDefinities();
  return (
    <>
      <Paginakop
        titel="Hoe we tellen"
        onder="Waar de cijfers vandaan komen, en waarom u soms <5 of een punt ziet."
      />
      <div className="lopend">
        <h2>Uit het dagelijks werk</h2>
        <p>
          Niemand vult iets in voor de statistiek. Elk cijfer wordt berekend uit wat een medewerker vastlegt
          om een jongere te helpen. Bij elk cijfer staan de definitie, de formule en de datum waarop het
          klopte.
        </p>
        <h2>Vastgezet en gecontroleerd</h2>
        <p>
          Een medewerker zet een cijfer klaar. Een tweede medewerker controleert en publiceert het. Daarna
          verandert het niet meer. Moet het toch anders, dan komt er een nieuwe uitgave met uitleg; de oude
          blijft te zien. Het controlegetal bij een cijfer hoort bij precies deze inhoud: verandert er één
          teken, dan klopt het niet meer.
        </p>
        <h2>Twee dagen bij elk cijfer</h2>
        <p>
          De <em>peildatum</em> is de dag waarop het cijfer waar is. <em>Zoals bekend op</em> is de dag waarop
          is geteld. Wat later nog wordt vastgelegd over die tijd, zit er niet in; het komt in een volgende
          uitgave.
        </p>
        <h2>Niemand is te herkennen</h2>
        <ul>
          <li>
            Aantallen kleiner dan {grens.min_cel} staan er als &lt;{grens.min_cel}.
          </li>
          <li>
            Een punt (·) betekent: dit aantal tonen we niet, omdat u anders een klein aantal kunt uitrekenen.
          </li>
          <li>
            ≈ betekent: afgerond op een veelvoud van {grens.afronden_op}, omdat u anders met het precieze
            getal een klein aantal kunt uitrekenen.
          </li>
          <li>Een percentage staat er alleen als het over ten minste {grens.min_noemer} jongeren gaat.</li>
          <li>
            Een percentage onder {grens.percentage_onder}% of boven {grens.percentage_boven}% staat er als
            “&lt; {grens.percentage_onder}%” of “&gt; {grens.percentage_boven}%”.
          </li>
        </ul>
        <p>
          We controleren ook of u met cijfers van een eerder jaar of een andere tabel een klein aantal kunt
          terugrekenen. Daarom staat er soms een punt waar u geen klein aantal verwacht. Dezelfde regels
          gelden voor de bestanden en de <a href="/open-data">open data</a>. Wat een ander zelf al publiceert,
          zoals DUO de voortijdig schoolverlaters, nemen we precies over, ook kleine getallen.
        </p>
        <h2>Onbekend is niet nul</h2>
        <p>
          “Onbekend” betekent dat niemand het heeft vastgelegd. “0” betekent dat er is geteld en dat er
          niemand was. “Niet gemeten” betekent dat er nooit naar gevraagd is. In een bestand is de waarde dan
          leeg.
        </p>
        <h2 id="versies">Versies van een definitie</h2>
        <p>
          Verandert een definitie, dan krijgt zij een nieuw nummer en ziet u een breuk in de lijn. Jaren voor
          en na een breuk tellen we niet bij elkaar op, en vergelijken we niet met elkaar.
        </p>
      </div>
      <Definities definities={definities} />
    </>
  );
}
