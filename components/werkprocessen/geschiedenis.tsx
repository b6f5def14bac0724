import { formatDatum, kleineLetter } from '#lib/kalender/opmaak.ts';
import { doelgroepLabel, ROUTE_LABEL, STAPBRON_LABEL } from '#lib/werkprocessen/labels.ts';
import type { Geschiedenisregel, Werkprocespagina } from '#lib/werkprocessen/lezen/model.ts';
import type { Route } from '#lib/werkprocessen/model.ts';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Tijdlijn, type Gebeurd } from '#components/ui/tijdlijn.tsx';

/** What was recorded on this work and by whom, the newest first; what was taken back stays visible as such. */
export function Geschiedenis({ pagina }: { pagina: Werkprocespagina }) {
  return (
    <Sectie titel="Wat er gebeurde">
      <Tijdlijn label="Geschiedenis" items={pagina.geschiedenis.map((regel) => toItem(pagina, regel))} />
    </Sectie>
  );
}

function toItem(pagina: Werkprocespagina, regel: Geschiedenisregel): Gebeurd {
  const zin = zinVan(pagina, regel);
  return {
    id: String(regel.id),
    titel: regel.vervallen ? (
      <>
        <s>{zin}</s> <span className="gedempt">(teruggenomen)</span>
      </>
    ) : (
      zin
    ),
    wanneer: formatDatum(regel.datum),
    wie:
      (regel.soort === 'StapGezet' && regel.gegevens.bron && STAPBRON_LABEL[regel.gegevens.bron]) ||
      regel.wie,
    icoon: regel.soort === 'StapOvergeslagen' ? 'overgeslagen' : 'vinkje',
  };
}

function zinVan(pagina: Werkprocespagina, feit: Geschiedenisregel): string {
  switch (feit.soort) {
    case 'WerkprocesGestart':
      return 'Werkproces begonnen';
    case 'WerkprocesGesloten':
      return `Afgesloten: ${labelIn(pagina.resultaten, feit.gegevens.resultaat)}`;
    case 'WerkprocesHeropend':
      return `Heropend: ${feit.gegevens.reden}`;
    case 'WerkOvergedragen':
      return 'Overgedragen aan het Doorstroompunt';
    case 'WerkprocesToegewezen':
      return `Toegewezen aan ${pagina.collegas.find(({ id }) => id === feit.gegevens.naar)?.naam ?? 'een collega'}`;
    case 'StapGezet':
      return feit.gegevens.afwijkreden
        ? `Stap ${stapZin(pagina, feit.gegevens.stap)} (eerder dan gewoonlijk: ${redenZin(pagina, feit.gegevens.afwijkreden)})`
        : `Stap ${stapZin(pagina, feit.gegevens.stap)}`;
    case 'StapOvergeslagen':
      return `Stap ${stapZin(pagina, feit.gegevens.stap)} overgeslagen: ${redenZin(pagina, feit.gegevens.afwijkreden)}`;
    case 'RouteGekozen':
      return `Route gekozen: ${feit.gegevens.routes.map((route) => ROUTE_LABEL[route as Route] ?? route).join(', ')}`;
    case 'DoelgroepVastgesteld':
      return `Doelgroep: ${doelgroepLabel(feit.gegevens.doelgroep)}`;
    case 'FasenNietDoorlopen':
      return `Niet doorlopen: ${feit.gegevens.fasen.join(', ')} (${redenZin(pagina, feit.gegevens.reden)})`;
    case 'AbsoluutVerzuimBevestigd':
      return 'Absoluut verzuim bevestigd';
    default:
      return feit.soort;
  }
}

function stapZin({ kaart }: Werkprocespagina, code: string): string {
  const titel = kaart?.stappen.find((stap) => stap.code === code)?.titel;
  return titel ? `${code}: ${kleineLetter(titel)}` : code;
}

function redenZin({ afwijkredenen }: Werkprocespagina, code: string): string {
  return labelIn(afwijkredenen, code).toLowerCase();
}

function labelIn(lijst: readonly { code: string; label: string }[], code: string): string {
  return lijst.find((waarde) => waarde.code === code)?.label ?? code;
}
