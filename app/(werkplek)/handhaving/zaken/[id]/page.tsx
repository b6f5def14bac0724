import type { Metadata } from 'next';
import * as acties from '#app/(werkplek)/handhaving/zaken/[id]/actions.ts';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { CasusoverlegDeel } from '#components/handhaving/casusoverleg.tsx';
import { HaltDeel } from '#components/handhaving/halt.tsx';
import { Onderzoek } from '#components/handhaving/onderzoek.tsx';
import { Opsporingsbrieven } from '#components/handhaving/opsporingsbrieven.tsx';
import { ProcessenVerbaal } from '#components/handhaving/processen-verbaal.tsx';
import { Verhoren } from '#components/handhaving/verhoren.tsx';
import { ZaakKop, Zaaktermijnen, kopVan } from '#components/handhaving/zaak-kop.tsx';
import { ZaakOpenen } from '#components/handhaving/zaak-openen.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { readZaak } from '#lib/handhaving/zaak/queries.ts';
import { redenVoor } from '#lib/werkprocessen/lezen/model.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Handhavingszaak' };

export default async function ZaakPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const uitkomst = await readZaak(await requireActor(), { id });
  if (!uitkomst.ok) {
    const jongereId = redenVoor(uitkomst.weigering);
    if (jongereId)
      return <KijkredenFormulier jongereId={jongereId} zin={uitkomst.weigering.zin} actie={geefReden} />;
    return (
      <ZaakOpenen
        id={id}
        weigering={uitkomst.weigering}
        overnemen={acties.neemOver}
        zoeken={acties.zoekGericht}
      />
    );
  }
  const pagina = uitkomst.waarde;
  return (
    <>
      <ZaakKop pagina={pagina} />
      <div className="secties">
        <Zaaktermijnen pagina={pagina} afschrift={acties.legAfschriftVast} />
        <Onderzoek pagina={pagina} actie={acties.bewaarOnderzoek} />
        <Verhoren pagina={pagina} oproepen={acties.roepOp} vastleggen={acties.legVerhoorVast} />
        <HaltDeel pagina={pagina} verwijzen={acties.verwijs} uitkomst={acties.legHaltVast} />
        <Opsporingsbrieven pagina={pagina} />
        <ProcessenVerbaal pagina={pagina} schrijven={acties.schrijfPv} verder={acties.brengVerder} />
        <CasusoverlegDeel pagina={pagina} actie={acties.legOverlegVast} />
        {!pagina.zaak.geslotenOp && (
          <Formulier actie={acties.sluitZaak} verborgen={kopVan(pagina)} label="Zaak sluiten">
            <Verzendknop soort="secundair">Sluit deze zaak</Verzendknop>
          </Formulier>
        )}
      </div>
    </>
  );
}
