import type { Metadata } from 'next';
import { haalWeg, noteer, schrijf } from '#app/(werkplek)/evaluaties/actions.ts';
import { Evaluatiekop } from '#components/evaluaties/evaluatiekop.tsx';
import { Formatiedeel } from '#components/evaluaties/formatiedeel.tsx';
import { Jarentabel } from '#components/evaluaties/jarentabel.tsx';
import { Maatdeel } from '#components/evaluaties/maatdeel.tsx';
import { Notities } from '#components/evaluaties/notities.tsx';
import { Samenvatting } from '#components/evaluaties/samenvatting.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readEvaluatie } from '#lib/evaluatie/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Evaluatie' };

export default async function EvaluatiePagina({ params }: { params: Promise<{ id: string }> }) {
  const uitkomst = await readEvaluatie(await requireActor(), await params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze evaluatie" />;
  const pagina = uitkomst.waarde;
  const { evaluatie, magMaken } = pagina;
  return (
    <>
      <Evaluatiekop evaluatie={evaluatie} magMaken={magMaken} />
      <div className="secties">
        <Sectie titel="Wat er te zien is">
          <Samenvatting pagina={pagina} schrijf={schrijf} />
        </Sectie>
        <Sectie titel="Formatie">
          <Formatiedeel formatie={pagina.formatie} evaluatie={evaluatie} />
        </Sectie>
        <Sectie titel="Wat er verder gebeurde">
          <Notities {...pagina} noteer={noteer} haalWeg={haalWeg} />
        </Sectie>
        {pagina.uitslagen.map((uitslag) => (
          <Maatdeel key={uitslag.maat.code} {...{ uitslag, evaluatie, magMaken, schrijf }} />
        ))}
        <Sectie titel="Per schooljaar">
          <Jarentabel {...pagina} />
        </Sectie>
      </div>
    </>
  );
}
