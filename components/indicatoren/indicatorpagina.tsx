import type { Indicatorpagina as Pagina } from '#lib/indicatoren/queries.ts';
import { adresVan } from '#components/indicatoren/adres.ts';
import { Definitie } from '#components/indicatoren/definitie.tsx';
import { Herzieningmelding } from '#components/indicatoren/herziening.tsx';
import { Hoofdcijfers } from '#components/indicatoren/hoofdcijfers.tsx';
import { Indicatorkeuzes } from '#components/indicatoren/keuzes.tsx';
import { Indeling } from '#components/indicatoren/indeling.tsx';
import { Kanttekeningen, type Kanttekeningacties } from '#components/indicatoren/kanttekeningen.tsx';
import { Kruistabel } from '#components/indicatoren/kruistabel.tsx';
import { Verloop } from '#components/indicatoren/verloop.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';

/** One indicator: the question, the figure with its formula, its course, its parts and what it means. */
export function Indicatorpagina({ pagina, acties }: { pagina: Pagina; acties: Kanttekeningacties }) {
  const { indicator, uitslag, gekozen, filter } = pagina;
  const csv = adresVan(indicator, '/csv', { schooljaar: uitslag.schooljaar, ...gekozen }, filter);
  return (
    <>
      <Paginakop
        titel={indicator.titel}
        onder={indicator.vraag}
        kruimels={[{ titel: 'Cijfers', href: '/rapportage' }]}
        actie={
          <KnopLink href={csv} download icoon="download">
            CSV
          </KnopLink>
        }
      />
      <Indicatorkeuzes pagina={pagina} />
      <div className="secties">
        <Sectie titel={`Schooljaar ${uitslag.schooljaar}`}>
          <Hoofdcijfers pagina={pagina} />
          <Herzieningmelding pagina={pagina} />
        </Sectie>
        <Sectie titel="Verloop">
          <Verloop pagina={pagina} />
        </Sectie>
        {uitslag.bekend && (
          <Sectie titel="Uitgesplitst">
            <Indeling pagina={pagina} />
            <Kruistabel pagina={pagina} />
            <Kanttekeningen pagina={pagina} acties={acties} />
          </Sectie>
        )}
        <Sectie titel="Wat dit cijfer betekent">
          <Definitie pagina={pagina} />
        </Sectie>
      </div>
    </>
  );
}
