import type { Proefpagina } from '#lib/cockpit/proef/model.ts';
import { Definitieproefdeel } from '#components/cockpit/proef-definitie.tsx';
import { Doelproefdeel } from '#components/cockpit/proef-doel.tsx';
import { Formatieproefdeel } from '#components/cockpit/proef-formatie.tsx';
import { Versieproefdeel } from '#components/cockpit/proef-versies.tsx';
import { Standkeuzes } from '#components/cockpit/keuzes.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';

/** Names of the fields of each form; what another form asked stays in the address. */
const VELDEN = {
  kop: ['gemeente', 'dag'],
  doel: ['cijfer', 'richting', 'doel', 'schooljaar'],
  definitie: ['telling', 'na', 'vrijstelling', 'leeftijd-van', 'leeftijd-tot'],
  versies: ['versies-van'],
  formatie: ['werk', 'erbij'],
} as const;

type Vraag = Readonly<Record<string, string | undefined>>;
type Eigenschappen = { pagina: Proefpagina; vraag: Vraag };

/** What would it be, if: four sums over the facts of now. */
export function Proef({ pagina, vraag }: Eigenschappen) {
  return (
    <>
      <Mededeling toon="let-op" titel="Proefberekening, geldt niet">
        <p>
          Gerekend over de feiten van nu, bij elk bezoek opnieuw. Een uitkomst wordt nergens bewaard en is
          niet te publiceren. Het adres van deze pagina kunt u delen met collega’s die de stand van zaken
          mogen zien.
        </p>
      </Mededeling>
      <div className="mt-6">
        <Standkeuzes zonderFunctie kop={pagina} pad="/cockpit/proef" houd={zonder(vraag, VELDEN.kop)} />
      </div>
      <div className="secties">
        <Sectie titel="Een andere streefwaarde" id="streefwaarde">
          <Doelproefdeel pagina={pagina} houd={zonder(vraag, VELDEN.doel)} />
        </Sectie>
        <Sectie titel="Thuiszitters volgens een andere definitie" id="definitie">
          <Definitieproefdeel pagina={pagina} houd={zonder(vraag, VELDEN.definitie)} />
        </Sectie>
        <Sectie titel="Een andere definitie of rekenregel" id="versies">
          <Versieproefdeel pagina={pagina} houd={zonder(vraag, VELDEN.versies)} />
        </Sectie>
        <Sectie titel="Een andere formatie" id="formatie">
          <Formatieproefdeel pagina={pagina} houd={zonder(vraag, VELDEN.formatie)} />
        </Sectie>
      </div>
    </>
  );
}

const BEKEND: readonly string[] = Object.values(VELDEN).flat();

function zonder(vraag: Vraag, eigen: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(vraag).flatMap(([naam, waarde]) =>
      waarde && BEKEND.includes(naam) && !eigen.includes(naam) ? [[naam, waarde]] : [],
    ),
  );
}
