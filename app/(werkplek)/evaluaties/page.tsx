import type { Metadata } from 'next';
import { Evaluatielijst } from '#components/evaluaties/evaluatielijst.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { listEvaluaties } from '#lib/evaluatie/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Evaluatie' };

export default async function EvaluatiesPagina() {
  const uitkomst = await listEvaluaties(await requireActor(), {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Evaluatie" />;
  const { regels, magMaken } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Evaluatie"
        onder="Wat er voor en na een verandering van de formatie te zien was, en wat dat wel en niet zegt."
        actie={
          magMaken && (
            <KnopLink href="/evaluaties/nieuw" soort="primair">
              Nieuwe evaluatie
            </KnopLink>
          )
        }
      />
      <Evaluatielijst regels={regels} />
    </>
  );
}
