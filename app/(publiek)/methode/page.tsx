import type { Metadata } from 'next';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { PARAMETERS_2026 as grens } from '#lib/publicaties/onthulling/model.ts';

export const metadata: Metadata = { title: 'Hoe we tellen' };

export default function MethodePagina() {
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
          blijft te zien.
        </p>
        <h2>Niemand is te herkennen</h2>
        <ul>
          <li>
            Aantallen kleiner dan {grens.min_cel} staan er als &lt;{grens.min_cel}.
          </li>
          <li>
            Een punt (·) betekent: dit aantal tonen we niet, omdat u anders een klein aantal kunt uitrekenen.
          </li>
          <li>Een percentage staat er alleen als het over ten minste {grens.min_noemer} jongeren gaat.</li>
          <li>
            Een percentage onder {grens.percentage_onder}% of boven {grens.percentage_boven}% staat er als
            “&lt; {grens.percentage_onder}%” of “&gt; {grens.percentage_boven}%”.
          </li>
        </ul>
        <p>
          We controleren ook of u met cijfers van een eerder jaar of een andere tabel een klein aantal kunt
          terugrekenen.
        </p>
        <h2>Onbekend is niet nul</h2>
        <p>
          “Onbekend” betekent dat niemand het heeft vastgelegd. “0” betekent dat er is geteld en dat er
          niemand was. Verandert een definitie, dan ziet u dat als een breuk in de lijn.
        </p>
      </div>
    </>
  );
}
