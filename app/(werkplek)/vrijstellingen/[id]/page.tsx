import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import * as acties from '#app/(werkplek)/vrijstellingen/actions.ts';
import { WerkGeweigerd } from '#components/jongeren/werk-geweigerd.tsx';
import { Bewijs } from '#components/vrijstellingen/bewijs.tsx';
import { Afronden } from '#components/vrijstellingen/afronden.tsx';
import { Beslissen } from '#components/vrijstellingen/beslissen.tsx';
import { Gegevens } from '#components/vrijstellingen/gegevens.tsx';
import { GegevensFormulier } from '#components/vrijstellingen/gegevens-formulier.tsx';
import { Geschiedenis } from '#components/vrijstellingen/geschiedenis.tsx';
import { Horen } from '#components/vrijstellingen/horen.tsx';
import { Terzijde } from '#components/vrijstellingen/terzijde.tsx';
import { Voorwaarden } from '#components/vrijstellingen/voorwaarden.tsx';
import { ZaakKop } from '#components/vrijstellingen/zaak-kop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { readBewijsstukken } from '#lib/documenten/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { readZaak } from '#lib/vrijstellingen/pagina/queries.ts';
import { isLopend, openPunten } from '#lib/vrijstellingen/zaken/rules.ts';

export const metadata: Metadata = { title: 'Vrijstelling' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ stuk?: string }> };

export default async function VrijstellingPagina({ params, searchParams }: Props) {
  const { id } = await params;
  const actor = await requireActor();
  const uitkomst = await readZaak(actor, { id });
  if (!uitkomst.ok)
    return <WerkGeweigerd weigering={uitkomst.weigering} wat="Deze vrijstelling" geefReden={geefReden} />;
  const pagina = uitkomst.waarde;
  const onderwerp = { soort: 'vrijstelling', id };
  const bewijs = await readBewijsstukken(actor, { jongereId: pagina.zaak.jongereId, onderwerp });
  const { stuk } = await searchParams;
  const lopend = isLopend(pagina.zaak);
  const vulAan = lopend && pagina.mag.behandelen;
  const teVullen = pagina.zaak.status === 'ontvangen' || openPunten(pagina.toetsingen).open.length > 0;
  const { vraagOmAanvulling: vraagAanvulling, trekIn } = acties;
  return (
    <>
      <ZaakKop pagina={pagina} />
      <div className="twee-kolommen">
        <div className="secties">
          {vulAan ? (
            <GegevensFormulier pagina={pagina} actie={acties.werkBij} open={teVullen} />
          ) : (
            <Sectie titel="Gegevens" id="gegevens">
              <Gegevens pagina={pagina} />
            </Sectie>
          )}
          {bewijs.ok && <Bewijs pagina={pagina} bewijs={bewijs.waarde} actie={acties.koppel} nieuw={stuk} />}
          <Voorwaarden pagina={pagina} />
          <Horen pagina={pagina} actie={acties.bewaarHoren} bewerk={vulAan} />
          {!lopend && <Afronden pagina={pagina} acties={acties} />}
          {lopend && pagina.mag.beslissen && <Beslissen pagina={pagina} actie={acties.beslis} />}
          <Geschiedenis pagina={pagina} />
        </div>
        <aside className="secties" aria-label="Termijnen, DUO en keten">
          <Terzijde pagina={pagina} acties={{ vraagAanvulling, trekIn }} lopend={lopend} />
        </aside>
      </div>
    </>
  );
}
