import type { Metadata } from 'next';
import * as acties from '#app/(werkplek)/handhaving/zaken/[id]/actions.ts';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { CasusoverlegDeel } from '#components/handhaving/casusoverleg.tsx';
import { parseGedaan } from '#components/handhaving/gedaan.tsx';
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

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ gedaan?: string }> };

export default async function ZaakPagina({ params, searchParams }: Props) {
  const { id } = await params;
  const gedaan = parseGedaan((await searchParams).gedaan);
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
  const deel = { pagina, gedaan };
  return (
    <>
      <ZaakKop pagina={pagina} />
      <div className="secties">
        <Zaaktermijnen {...deel} afschrift={acties.legAfschriftVast} />
        <Onderzoek {...deel} actie={acties.bewaarOnderzoek} />
        <Verhoren {...deel} oproepen={acties.roepOp} vastleggen={acties.legVerhoorVast} />
        <HaltDeel {...deel} verwijzen={acties.verwijs} uitkomst={acties.legHaltVast} />
        <Opsporingsbrieven {...deel} verstuurd={acties.legVerstuurdVast} />
        <ProcessenVerbaal
          {...deel}
          schrijven={acties.schrijfPv}
          verder={acties.brengVerder}
          terug={acties.neemStapTerug}
        />
        <CasusoverlegDeel
          {...deel}
          acties={{
            agenda: acties.zetOpAgenda,
            vastleggen: acties.legOverlegVast,
            terug: acties.neemOverlegTerug,
            vervolg: acties.rondVervolgAf,
          }}
        />
        {!pagina.zaak.geslotenOp && (
          <Formulier actie={acties.sluitZaak} verborgen={kopVan(pagina)} label="Zaak sluiten">
            <Verzendknop soort="secundair">Sluit deze zaak</Verzendknop>
          </Formulier>
        )}
      </div>
    </>
  );
}
