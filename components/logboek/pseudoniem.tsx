import Link from 'next/link';

/** A person without a name: the first eight signs are enough to tell them apart; leads to all use of this dossier. */
export function Pseudoniem({ waarde }: { waarde: string }) {
  return (
    <Link href={`/logboek?pseudoniem=${waarde}&van=2000-01-01`} prefetch={false}>
      <code>
        {waarde.slice(0, 4)}-{waarde.slice(4, 8)}
      </code>
    </Link>
  );
}
