import Link from 'next/link';
import { Mededeling } from '#components/ui/mededeling.tsx';

/** While the dossier still has to go to the gemeente where the young person lives now. */
export function OverTeDragen({ jongereId }: { jongereId: string }) {
  return (
    <Mededeling toon="let-op" titel="Verhuisd naar een andere gemeente">
      <p>
        Het dossier moet nog worden overgedragen.{' '}
        <Link href={`/jongeren/${jongereId}/wijziging`} prefetch={false}>
          Bekijk de verhuizing en draag het dossier over
        </Link>
      </p>
    </Mededeling>
  );
}
