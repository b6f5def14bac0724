import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Zaakpagina } from '#lib/vrijstellingen/pagina/model.ts';
import type { Geschiedenisregel } from '#lib/werkprocessen/lezen/model.ts';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Tijdlijn } from '#components/ui/tijdlijn.tsx';
import { vrijstellingzin } from '#components/vrijstellingen/zinnen.ts';

/** What was recorded on this case, the newest first; what was taken back stays visible as such. */
export function Geschiedenis({ pagina }: { pagina: Zaakpagina }) {
  return (
    <Sectie titel="Wat er gebeurde">
      <Tijdlijn
        label="Geschiedenis"
        items={pagina.geschiedenis.map((regel) => ({
          id: String(regel.id),
          titel: regel.vervallen ? (
            <>
              <s>{zinVan(regel)}</s> <span className="gedempt">(teruggenomen)</span>
            </>
          ) : (
            zinVan(regel)
          ),
          wanneer: formatDatum(regel.datum),
          wie: regel.wie,
          icoon: 'vinkje',
        }))}
      />
    </Sectie>
  );
}

function zinVan(regel: Geschiedenisregel): string {
  switch (regel.soort) {
    case 'WerkprocesGestart':
      return 'Zaak begonnen';
    case 'WerkprocesGesloten':
      return 'Werk afgesloten';
    case 'WerkprocesHeropend':
      return `Heropend: ${regel.gegevens.reden}`;
    case 'WerkprocesToegewezen':
      return 'Toegewezen aan een collega';
    default:
      return vrijstellingzin(regel) ?? regel.soort;
  }
}
