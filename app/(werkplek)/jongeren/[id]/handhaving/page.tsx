import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import * as acties from '#app/(werkplek)/jongeren/[id]/handhaving/actions.ts';
import { Aanwezigheid, Dwangsommen, ZaakBeginnen } from '#components/handhaving/dossierdeel.tsx';
import { DwangsomBegin } from '#components/handhaving/dwangsom-begin.tsx';
import { Zakenlijst } from '#components/handhaving/zakenlijst.tsx';
import { Zorgmeldingen } from '#components/handhaving/zorgmeldingen.tsx';
import { DossierDelen } from '#components/jongeren/dossier-delen.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readHandhaving } from '#lib/handhaving/lezen/queries.ts';
import { listZaken } from '#lib/handhaving/zaak/queries.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';

export const metadata: Metadata = { title: 'Handhaving' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ werkproces?: string }> };

export default async function HandhavingVanJongere({ params, searchParams }: Props) {
  const { id } = await params;
  const { werkproces } = await searchParams;
  const actor = await requireActor();
  const uitkomst = await readHandhaving(actor, { jongereId: id });
  if (!uitkomst.ok) {
    if (uitkomst.weigering.code === 'reden-nodig')
      return <KijkredenFormulier jongereId={id} zin={uitkomst.weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={uitkomst.weigering} wat="Deze jongere" />;
  }
  const handhaving = uitkomst.waarde;
  const zaken = handhaving.mag.opsporen ? await listZaken(actor, { jongereId: id }) : null;
  const naam = formatNaam(handhaving.naam);
  const kruimels = [
    { titel: 'Jongeren', href: '/jongeren' },
    { titel: naam, href: `/jongeren/${id}` },
  ];
  return (
    <>
      <Paginakop titel="Handhaving" onder={naam} kruimels={kruimels} />
      <DossierDelen
        jongereId={id}
        rechten={permissiesOf(actor.rollen)}
        hier="handhaving"
        punt={actor.jongerenpunt}
      />
      <div className="secties">
        {!zaken && <Aanwezigheid aanwezig={handhaving.aanwezig} />}
        {zaken && (
          <Sectie titel="Strafrechtelijk">
            {!zaken.ok && <Mededeling toon="let-op" titel={zaken.weigering.zin} />}
            {zaken.ok && <Zakenlijst {...zaken.waarde} />}
            <ZaakBeginnen werk={handhaving.werk} gekozen={werkproces} actie={acties.beginZaakAction} />
          </Sectie>
        )}
        <Sectie titel="Last onder dwangsom">
          <Dwangsommen dwangsommen={handhaving.dwangsommen} />
          {handhaving.mag.behandelen && (
            <DwangsomBegin handhaving={handhaving} ouders={handhaving.ouders} actie={acties.beginDwangsom} />
          )}
        </Sectie>
        {handhaving.zorgmeldingen && (
          <Sectie titel="Zorgmelding">
            <Zorgmeldingen
              handhaving={handhaving}
              melden={acties.meldZorg}
              uitkomst={acties.legZorguitkomstVast}
              intrekken={acties.trekZorgmeldingIn}
            />
          </Sectie>
        )}
      </div>
    </>
  );
}
