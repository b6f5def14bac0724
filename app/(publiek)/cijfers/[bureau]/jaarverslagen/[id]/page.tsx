import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { OpenbaarJaarverslag } from '#components/jaarverslagen/openbaar-jaarverslag.tsx';
import { readOpenbareEditie } from '#lib/jaarverslagen/openbaar.ts';

type Eigenschappen = { params: Promise<{ bureau: string; id: string }> };

export async function generateMetadata({ params }: Eigenschappen): Promise<Metadata> {
  const editie = await readOpenbareEditie((await params).id);
  return { title: editie ? `Jaarverslag ${editie.schooljaar} van ${editie.bureauNaam}` : 'Jaarverslag' };
}

export default async function OpenbaarJaarverslagPagina({ params }: Eigenschappen) {
  const { bureau, id } = await params;
  const editie = await readOpenbareEditie(id);
  // notFound() here would leave a blank page without JavaScript; an address without a page is a readable 404.
  if (!editie || editie.bureauCode !== bureau)
    redirect(`/cijfers/${encodeURIComponent(bureau)}/niet-gevonden`);
  return <OpenbaarJaarverslag editie={editie} />;
}
