import type { Metadata } from 'next';
import * as acties from '#app/(werkplek)/trajecten/actions.ts';
import * as interventieacties from '#app/(werkplek)/trajecten/interventies/actions.ts';
import * as nazorgacties from '#app/(werkplek)/trajecten/nazorg/actions.ts';
import { WerkGeweigerd } from '#components/jongeren/werk-geweigerd.tsx';
import { AchterDeMuur, MuurGesloten } from '#components/vsv-trajecten/afgeschermd.tsx';
import { Bestemming } from '#components/vsv-trajecten/bestemming.tsx';
import { Big5 } from '#components/vsv-trajecten/big5.tsx';
import { Gegevens } from '#components/vsv-trajecten/gegevens.tsx';
import { Interventies } from '#components/vsv-trajecten/interventies.tsx';
import { Leefgebieden } from '#components/vsv-trajecten/leefgebieden.tsx';
import { Nazorg } from '#components/vsv-trajecten/nazorg.tsx';
import { Plan } from '#components/vsv-trajecten/plan.tsx';
import { TrajectKop } from '#components/vsv-trajecten/traject-kop.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { readAfgeschermd } from '#lib/vsv-trajecten/afgeschermd/queries.ts';
import { readBestemmingsdeel } from '#lib/vsv-trajecten/bestemming/queries.ts';
import { readTrajectpagina } from '#lib/vsv-trajecten/queries.ts';

export const metadata: Metadata = { title: 'Traject' };

type Params = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | undefined>> };

export default async function TrajectPagina({ params, searchParams }: Params) {
  const { id } = await params;
  const actor = await requireActor();
  const uitkomst = await readTrajectpagina(actor, { id });
  if (!uitkomst.ok)
    return <WerkGeweigerd weigering={uitkomst.weigering} wat="Dit traject" geefReden={acties.geefReden} />;
  const pagina = uitkomst.waarde;
  const afgeschermd = pagina.mag.afgeschermd ? await readAfgeschermd(actor, { id }) : undefined;
  const bestemming = await readBestemmingsdeel(actor, { ...(await searchParams), id });
  return (
    <>
      <TrajectKop pagina={pagina} />
      <div className="twee-kolommen">
        <div className="secties">
          <Nazorg pagina={pagina} acties={nazorgacties} />
          <Plan pagina={pagina} acties={acties} />
          {bestemming.ok && <Bestemming deel={bestemming.waarde} acties={acties} />}
          <Interventies pagina={pagina} acties={interventieacties} />
          <Leefgebieden pagina={pagina} actie={acties.bewaarLeefgebieden} />
          <Big5 pagina={pagina} actie={acties.bewaarBig5} />
          {afgeschermd?.ok && <AchterDeMuur gegevens={afgeschermd.waarde} actie={acties.bewaarAfgeschermd} />}
          {afgeschermd && !afgeschermd.ok && (
            <MuurGesloten
              jongereId={pagina.werk.jongereId}
              weigering={afgeschermd.weigering}
              actie={acties.geefReden}
            />
          )}
        </div>
        <aside className="secties" aria-label="Verloop van het traject">
          <Gegevens
            pagina={pagina}
            acties={{ ...acties, ...nazorgacties }}
            losvoorstel={bestemming.ok ? bestemming.waarde.naLoslaten : undefined}
          />
        </aside>
      </div>
    </>
  );
}
