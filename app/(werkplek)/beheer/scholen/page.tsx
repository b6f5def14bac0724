import type { Metadata } from 'next';
import { voegSchoolToe, wijzigSchool } from '#app/(werkplek)/beheer/scholen/actions.ts';
import { SchoolToevoegen, SchoolWijzigen } from '#components/beheer/school-formulieren.tsx';
import { Scholenlijst } from '#components/beheer/scholenlijst.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { showScholen } from '#lib/scholen/queries.ts';

export const metadata: Metadata = { title: 'Scholen' };

type Eigenschappen = { searchParams: Promise<{ zoek?: string; na?: string; wijzig?: string }> };

export default async function ScholenPagina({ searchParams }: Eigenschappen) {
  const { zoek, na, wijzig } = await searchParams;
  const uitkomst = await showScholen(await requireActor(), { zoek, na });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const { scholen, gemeenten, mag } = uitkomst.waarde;
  const gekozen = scholen.find((school) => school.id === wijzig);
  return (
    <>
      <Paginakop
        titel="Scholen"
        onder="Meldingen vinden hun school met BRIN en vestiging."
        kruimels={[{ titel: 'Beheer', href: '/beheer' }]}
      />
      <div className="secties">
        <Scholenlijst {...uitkomst.waarde} na={na} />
        {mag.wijzigen && gekozen && (
          <SchoolWijzigen key={gekozen.id} school={gekozen} gemeenten={gemeenten} actie={wijzigSchool} />
        )}
        {mag.wijzigen && !gekozen && <SchoolToevoegen gemeenten={gemeenten} actie={voegSchoolToe} />}
      </div>
    </>
  );
}
