import type { Metadata } from 'next';
import { LopendeHandhaving } from '#components/handhaving/lopend.tsx';
import { Zakenlijst } from '#components/handhaving/zakenlijst.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd, LegeStaat } from '#components/ui/staten.tsx';
import { listHandhaving } from '#lib/handhaving/lezen/queries.ts';
import { listZaken } from '#lib/handhaving/zaak/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Handhaving' };

export default async function HandhavingPagina() {
  const actor = await requireActor();
  const uitkomst = await listHandhaving(actor, {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const { regels, vandaag, opsporen } = uitkomst.waarde;
  const zaken = opsporen ? await listZaken(actor, {}) : null;
  return (
    <>
      <Paginakop titel="Handhaving" onder="Wat er loopt, en wat als eerste afloopt" />
      <div className="secties">
        {zaken?.ok && (
          <Sectie titel="Mijn handhavingszaken" aantal={zaken.waarde.regels.length}>
            {zaken.waarde.regels.length > 0 ? (
              <Zakenlijst {...zaken.waarde} />
            ) : (
              <LegeStaat titel="U behandelt nu geen handhavingszaak">
                Een zaak begint in het dossier van de jongere, bij Handhaving.
              </LegeStaat>
            )}
          </Sectie>
        )}
        {zaken && !zaken.ok && (
          <Sectie titel="Mijn handhavingszaken">
            <Mededeling toon="let-op" titel={zaken.weigering.zin} />
          </Sectie>
        )}
        <Sectie titel="Dwangsom en zorgmelding" aantal={regels.length}>
          <LopendeHandhaving regels={regels} vandaag={vandaag} />
        </Sectie>
      </div>
    </>
  );
}
