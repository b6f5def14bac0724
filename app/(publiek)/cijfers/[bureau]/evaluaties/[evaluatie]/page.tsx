import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { OpenbareEvaluatie } from '#components/evaluaties/publiek/openbare-evaluatie.tsx';
import { readOpenbareEvaluatie } from '#lib/evaluatie/openbaar.ts';

type Eigenschappen = { params: Promise<{ bureau: string; evaluatie: string }> };

export async function generateMetadata({ params }: Eigenschappen): Promise<Metadata> {
  const gevonden = await readOpenbareEvaluatie((await params).evaluatie);
  return { title: gevonden?.verslag.titel ?? 'Evaluatie' };
}

export default async function OpenbareEvaluatiePagina({ params }: Eigenschappen) {
  const { bureau, evaluatie } = await params;
  const gevonden = await readOpenbareEvaluatie(evaluatie);
  // notFound() here would leave a blank page without JavaScript; an address without a page is a readable 404.
  if (gevonden?.bureauCode !== bureau) redirect(`/cijfers/${encodeURIComponent(bureau)}/niet-gevonden`);
  return <OpenbareEvaluatie evaluatie={gevonden} />;
}
