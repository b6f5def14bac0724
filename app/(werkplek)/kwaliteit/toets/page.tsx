import type { Metadata } from 'next';
import { trek } from '#app/(werkplek)/kwaliteit/toets/actions.ts';
import { TrekFormulier } from '#components/kwaliteit/trek-formulier.tsx';
import { Toetsen } from '#components/kwaliteit/toetsen.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { listDossiertoetsen } from '#lib/kwaliteit/toets/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Dossiertoets' };

export default async function DossiertoetsenPagina({
  searchParams,
}: {
  searchParams: Promise<{ na?: string }>;
}) {
  const { na } = await searchParams;
  const uitkomst = await listDossiertoetsen(await requireActor(), { na });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const { toetsen, verder, vandaag } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Dossiertoets"
        onder="Een steekproef van het werk, met dezelfde vragen bij elke zaak. De trekking blijft bewaard en is na te doen."
        kruimels={[{ titel: 'Kwaliteit', href: '/kwaliteit' }]}
      />
      <div className="secties">
        <Sectie titel="Nieuwe steekproef">
          <TrekFormulier vandaag={vandaag} actie={trek} />
        </Sectie>
        <Sectie titel="Eerdere toetsen" {...(na || verder ? {} : { aantal: toetsen.length })}>
          <Toetsen toetsen={toetsen} na={na} verder={verder} />
        </Sectie>
      </div>
    </>
  );
}
