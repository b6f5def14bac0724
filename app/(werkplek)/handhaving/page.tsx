import type { Metadata } from 'next';
import * as lijstacties from '#app/(werkplek)/lijsten/actions.ts';
import { Lijstbalk } from '#components/lijsten/lijstbalk.tsx';
import { Casusagenda } from '#components/handhaving/casusagenda.tsx';
import { Dwanglijst } from '#components/handhaving/lijst-dwang.tsx';
import { LijstFilter, type Filterwaarden } from '#components/handhaving/lijst-filter.tsx';
import { Zaakregels } from '#components/handhaving/lijst-zaken.tsx';
import { Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd, LegeStaat } from '#components/ui/staten.tsx';
import { listHandhaving } from '#lib/handhaving/lezen/queries.ts';
import { exportZin } from '#lib/handhaving/lijst/labels.ts';
import { vraagtOm } from '#lib/handhaving/lijst/rules.ts';
import { lijstSchema } from '#lib/handhaving/lijst/schema.ts';
import { listZaken } from '#lib/handhaving/zaak/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Handhaving' };

type Props = { searchParams: Promise<Filterwaarden & { na?: string; zna?: string; export?: string }> };

export default async function HandhavingPagina({ searchParams }: Props) {
  const params = await searchParams;
  const { na, zna, soort, stand, van, toon } = params;
  const keuzes = { soort, stand, van, toon };
  const waarden = { ...keuzes, na, zna };
  const actor = await requireActor();
  const uitkomst = await listHandhaving(actor, { ...keuzes, na });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const { regels, verder, vandaag, opsporen, zorg, stand: balk } = uitkomst.waarde;
  const filter = lijstSchema.parse(keuzes);
  const gesloten = filter.toon === 'gesloten';
  const zaken = opsporen && vraagtOm(filter, 'zaak') ? await listZaken(actor, { ...keuzes, na: zna }) : null;
  const titel = filter.van === 'iedereen' ? 'Handhavingszaken van het team' : 'Mijn handhavingszaken';
  const leeg = gesloten ? 'Er is nog niets afgesloten' : 'Er loopt niets met deze keuzes';
  return (
    <>
      <Paginakop
        titel="Handhaving"
        onder={gesloten ? 'Afgesloten, het laatste bovenaan' : 'Wat er loopt, en wat als eerste afloopt'}
      />
      <LijstFilter waarden={keuzes} opsporen={opsporen} zorg={zorg} />
      <Lijstbalk stand={balk} params={params} acties={lijstacties} exportZin={exportZin(zorg)} />
      <div className="secties">
        {zaken?.ok && !gesloten && <Casusagenda {...zaken.waarde} />}
        {zaken && (
          <Sectie titel={titel}>
            {!zaken.ok && <Mededeling toon="let-op" titel={zaken.weigering.zin} />}
            {zaken.ok && zaken.waarde.regels.length === 0 && (
              <LegeStaat titel={leeg}>
                Een zaak begint in het dossier van de jongere, bij Handhaving.
              </LegeStaat>
            )}
            {zaken.ok && zaken.waarde.regels.length > 0 && (
              <Zaakregels {...zaken.waarde} stand={balk} gesloten={gesloten} />
            )}
            {zaken.ok && (
              <Bladeren
                {...bladeradressen({ pad: '/handhaving', waarden, naam: 'zna', verder: zaken.waarde.verder })}
              />
            )}
          </Sectie>
        )}
        {(vraagtOm(filter, 'dwangsom') || (zorg && vraagtOm(filter, 'zorgmelding'))) && (
          <Sectie titel={zorg ? 'Dwangsom en zorgmelding' : 'Dwangsom'}>
            {regels.length === 0 ? (
              <LegeStaat titel={leeg}>Dit begint in het dossier van de jongere, bij Handhaving.</LegeStaat>
            ) : (
              <Dwanglijst zorg={zorg} regels={regels} stand={balk} vandaag={vandaag} />
            )}
            <Bladeren {...bladeradressen({ pad: '/handhaving', waarden, verder })} />
          </Sectie>
        )}
      </div>
    </>
  );
}
