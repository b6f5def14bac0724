import Link from 'next/link';
import type { Kolom } from '#components/ui/tabel.tsx';

/** Whether somebody works on it already, with the way there. */
export const WERKKOLOM: Kolom<{ readonly werkprocesId: string | null }> = {
  sleutel: 'werk',
  kop: 'Werk',
  cel: ({ werkprocesId }) =>
    werkprocesId ? (
      <Link href={`/werkprocessen/${werkprocesId}`} prefetch={false}>
        loopt
      </Link>
    ) : (
      <span className="gedempt">geen</span>
    ),
};
